/** What a sheet is for, by its name or the title above its table: projects stand on sheets of different purposes by nature. */
import type { SheetOfBook } from "./types";

export interface Purpose {
  readonly kind: "library" | "plan" | "adjustment" | "summary" | "form" | null;
  readonly year: number | null;
}

const KINDS: readonly (readonly [NonNullable<Purpose["kind"]>, RegExp])[] = [
  ["adjustment", /中期|调整|调增|调减|增补/],
  ["library", /项目库|储备|入库|库$|库[（(]/],
  ["summary", /汇总|总表|合并|一览|全市/],
  ["plan", /年初|年度|计划|预算|申报/],
];

export function purposeOf({ title, review }: SheetOfBook): Purpose {
  const texts = [review.sheetName, title].map((text) => text.normalize("NFKC").replace(/\s+/g, ""));
  const kindIn = (text: string) => KINDS.find(([, words]) => words.test(text))?.[0];
  const yearIn = (text: string) => /20\d\d/.exec(text)?.[0];
  const [kind] = texts.flatMap((text) => kindIn(text) ?? []);
  const [year] = texts.flatMap((text) => yearIn(text) ?? []);
  // A project that has a form stands in a plan too.
  const own = review.plan.isForm && kind !== "adjustment" ? "form" : kind;
  return { kind: own ?? null, year: year === undefined ? null : Number(year) };
}

/** natural: both hold the same projects by nature · adjusted: one proposes changes to the other · alike: of one purpose and year. */
export type Relation = "natural" | "adjusted" | "alike";

export function relationOf(one: Purpose, other: Purpose): Relation {
  if (one.kind !== other.kind) return one.kind === "adjustment" || other.kind === "adjustment" ? "adjusted" : "natural";
  return one.year === null || other.year === null || one.year === other.year ? "alike" : "natural";
}
