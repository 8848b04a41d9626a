/** Nothing that we write beside a plan is cut off at the width that we give its column, in a font wider than the one it was counted by. */
import { planMarks, type MarkPlan } from "../../src/marking";
import type { PlaceInspection } from "../../src/marking/policy";
import { widthOf } from "../../src/marking/policy/look";
import { LOCALES, text, type Locale } from "../../src/messages";
import type { ResultColumnKey } from "../../src/sheet";
import { COMPUTED, makeSheet, type Flagged } from "./support/sheets";

/** Advance widths of Noto Sans CJK, which Linux and many closed machines draw instead of a missing font, in 1/1000 em. */
const ADVANCES = (
  [
    [224, " "],
    [280, "|ij',.:;l"],
    [325, "I!f"],
    [347, "()[]-"],
    [390, "tr/"],
    [510, "szxcvy"],
    [555, "YJLFke0123456789"],
    [620, "agXVESTZohuAnbdpqPR"],
    [690, "CKBDG"],
    [742, "UNHOQ"],
    [878, "wMW"],
    [946, "%m"],
  ] as const
).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const));
const ADVANCE: ReadonlyMap<string, number> = new Map(ADVANCES);
/** With a tenth for letters that are wider yet; Chinese ones are an em in every font. 11 points are 14.67 pixels, a unit of a column's width is 7 of them, and 5 stay free. */
const needed = (shown: string): number =>
  ([...shown].reduce((sum, letter) => sum + (ADVANCE.get(letter) ?? 1000 / 1.1) * 1.1, 0) * 14.67) / 1000 / 7 + 5 / 7;

const NO_LOOK = { font: "等线", size: 11, horizontal: "center", vertical: "center", wrap: false, hasBorders: true };
/** A plan whose header row holds so many lines of 11 points. */
const place = (lines: number): PlaceInspection =>
  ({ looks: { model: { header: NO_LOOK, headerHeight: 11 * 1.45 * lines, text: NO_LOOK, amount: NO_LOOK } } }) as never;
const LOOKS = { header: { ...NO_LOOK, hasBorders: undefined }, body: { ...NO_LOOK, hasBorders: undefined } } as never;
const CHOICE = ["verdict", "admission", "tier", "supplementCap", "supplementRemaining", "adjustmentRemaining"] as const;

function marksOf(options: Partial<Parameters<typeof makeSheet>[0]>, locale: Locale): MarkPlan {
  const { review, grid } = makeSheet({
    fields: ["name", "total"],
    rows: [["政务云", 300]],
    computed: () => COMPUTED,
    ...options,
  });
  return planMarks(review, grid, locale, CHOICE);
}
const column = (plan: MarkPlan, key: ResultColumnKey): number => plan.columns.findIndex((each) => each.key === key);
const shown = (plan: MarkPlan, row: number, key: ResultColumnKey): string => {
  const cell = plan.cells[row]?.[column(plan, key)];
  return cell?.kind === "text"
    ? cell.text
    : cell?.kind === "number"
      ? cell.number.toFixed(2)
      : cell?.kind === "formula"
        ? String(cell.shown)
        : "";
};

/** Lines that a header takes when it wraps at spaces (English) or anywhere (Chinese) within a width. */
function linesOf(header: string, width: number): number {
  let lines = 1;
  let line = "";
  for (const part of header.match(/[\x21-\x7e]+ ?|[^\x21-\x7e]/g) ?? []) {
    if (line !== "" && needed((line + part).trimEnd()) > width) {
      lines += 1;
      line = "";
    }
    line += part;
  }
  return needed(line.trimEnd()) > width ? Infinity : lines;
}

describe.each(LOCALES)("%s", (locale) => {
  test.each([1, 2, 3])("every header fits into %i lines of the plan's header", (lines) => {
    const plan = marksOf({ unit: "万元" }, locale);
    for (const key of CHOICE) {
      const width = widthOf(plan, place(lines), LOOKS, column(plan, key));
      expect([key, linesOf(shown(plan, 0, key), width) <= lines]).toEqual([key, true]);
    }
  });

  test("every tier fits, with each if in front of it", () => {
    for (const tier of ["T1", "T2", "T3", "T4", "UNIFIED", "NA", "UNKNOWN"] as const)
      for (const route of ["caseByCase", "unknown"] as const)
        for (const because of ["inScope", "countyBody"] as const) {
          const computed = {
            ...COMPUTED,
            tier: { ...COMPUTED.tier, tier, route },
            scope: { ...COMPUTED.scope, because },
          };
          const plan = marksOf({ computed: () => computed }, locale);
          const said = shown(plan, 1, "tier");
          const width = widthOf(plan, place(1), LOOKS, column(plan, "tier"));
          expect(said).not.toBe("");
          expect([said, needed(said) <= width]).toEqual([said, true]);
        }
  });

  const flags = (law: number, data: number, warnings: number): readonly Flagged[] => [
    ...Array.from({ length: law }, (): Flagged => ({ row: 3, field: "total" })),
    ...Array.from({ length: data }, (): Flagged => ({ row: 3, field: "total", kind: "data" })),
    ...Array.from({ length: warnings }, (): Flagged => ({ row: 3, field: "total", severity: "warning" })),
  ];
  const noTier = { ...COMPUTED, tier: { ...COMPUTED.tier, tier: "UNKNOWN" as const } };
  test.each<[string, Partial<Parameters<typeof makeSheet>[0]>]>([
    ["nothing found", {}],
    ["a row outside the Measures", { row: (review) => ({ ...review, applies: false }) }],
    ["an undecided row", { computed: () => noTier }],
    ["many findings of each kind on an undecided row", { flagged: flags(12, 10, 14), computed: () => noTier }],
  ])("the verdict of %s fits", (_, options) => {
    const plan = marksOf(options, locale);
    const width = widthOf(plan, place(1), LOOKS, column(plan, "verdict"));
    for (const said of [shown(plan, 1, "verdict"), text(locale, "marking.verdict.stale")])
      expect([said, said !== "" && needed(said) <= width]).toEqual([said, true]);
  });

  test("amounts of ten thousand millions fit, to the 分", () => {
    const computed = { ...COMPUTED, supplement: { ...COMPUTED.supplement, remaining: -1_234_567_890_123n } };
    const plan = marksOf({ computed: () => computed }, locale);
    expect(needed("-1234567.890123")).toBeLessThanOrEqual(
      widthOf(plan, place(3), LOOKS, column(plan, "supplementRemaining")),
    );
  });
});
