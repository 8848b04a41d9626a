/** Every number of every pack, at its limit and beside it; and none that no row turns on. */
import type { PlanSheet } from "../../../src/plan";
import type { PolicyPack } from "../../../src/regulation";
import { dayAt } from "../days";
import type { Unit } from "../money";
import { GENERATORS } from ".";
import type { LimitCase } from "./cases";
import { leavesOf, packWith } from "./leaves";
import { differencesOf, outcomeOf, planOf, type Outcome } from "./outcome";
import { PACKS } from "./packs";

const UNITS: readonly Unit[] = ["元", "万元"];
const hasMoney = ({ row }: LimitCase): boolean =>
  Object.entries(row).some(([field, value]) => field !== "total" && typeof value === "bigint");
const unitsOf = (given: LimitCase, generator: string): readonly Unit[] =>
  hasMoney(given) || generator === "approvals" ? UNITS : ["万元"];

describe.each(PACKS.map((pack) => [pack.id, pack] as const))("%s", (_, pack) => {
  const cases = Object.entries(GENERATORS).flatMap(([generator, made]) =>
    made(pack).flatMap((given) => unitsOf(given, generator).map((unit) => ({ given, unit, generator }))),
  );

  test.each(Object.keys(GENERATORS))("%s", (generator) => {
    const own = cases.filter((each) => each.generator === generator);
    expect(own.length).toBeGreaterThan(0);
    expect(
      own.flatMap(({ given, unit }) =>
        differencesOf(given, outcomeOf(given, planOf(given.row, unit), pack)).map((found) => `${unit}: ${found}`),
      ),
    ).toEqual([]);
  });

  test("every number turns some row: one step less or more, and a verdict changes", () => {
    const planned = new Map<LimitCase, readonly [PlanSheet, Outcome]>();
    const outcomeUnder = (given: LimitCase, under: PolicyPack): Outcome => {
      const [plan] = known(given);
      return outcomeOf(given, plan, under);
    };
    const known = (given: LimitCase): readonly [PlanSheet, Outcome] => {
      const before = planned.get(given);
      if (before) return before;
      const plan = planOf(given.row, "万元");
      const made = [plan, outcomeOf(given, plan, pack)] as const;
      planned.set(given, made);
      return made;
    };
    const all = [...new Set(cases.map(({ given }) => given))];
    const unturned = leavesOf(pack).flatMap(({ path, others }) => {
      const own = all.filter(({ claims }) => claims.includes(path));
      return others
        .filter(
          (other) =>
            !own.some((given) => isTurned(path, known(given)[1], outcomeUnder(given, packWith(pack, path, other)))),
        )
        .map((other) => `${path} = ${String(other)}`);
    });
    expect(unturned.filter((leaf) => !reasonFor(leaf, pack))).toEqual([]);
  });
});

/** A number changes what is decided; a clause or a first day also what is told. */
function isTurned(path: string, before: Outcome, after: Outcome): boolean {
  const of = ({ verdict, cites, explained }: Outcome): string =>
    JSON.stringify(/\.cite\.|\.from$|^articles\./.test(path) ? [verdict, cites, explained] : verdict);
  return of(before) !== of(after);
}

/** Why no row can turn on a number; null where one should. */
function reasonFor(leaf: string, pack: PolicyPack): string | null {
  const [path = "", other = ""] = leaf.split(" = ");
  if (/^parameters\.supplementTiers\.value\.0\.from$/.test(path)) return "no supplement is below 1 分";
  const clauseOf = /^(parameters\.\w+\.value(?:\.\d+\.value)?)\.cite\./.exec(path)?.[1];
  if (clauseOf !== undefined && leafAt(pack, `${clauseOf}.requires`) === pack.authority[0])
    return "the lowest body decides: none is too low, and the clause is not told";
  const { numerator, denominator } = pack.parameters.clearlyCheaper.value;
  if (/^parameters\.clearlyCheaper\.value\.numerator$/.test(path) && BigInt(other) > denominator)
    return "above 100 %: what is not cheaper at all is a violation already";
  if (/^parameters\.clearlyCheaper\.value\.denominator$/.test(path) && numerator > BigInt(other))
    return "above 100 %: what is not cheaper at all is a violation already";
  if (/^readings\.\d+\.articles\./.test(path)) return "told where an open question is explained, of no row";
  if (/^parameters\.\w+\.from$/.test(path) && Number(other) < pack.effective)
    return "an act before the first day of the Measures is not judged";
  const day = dayOf(path, pack);
  if (day !== null && day - pack.parameters.technicalReviewDays.value <= pack.effective)
    return "a term that ends then began before the Measures";
  return null;
}

const leafAt = (pack: PolicyPack, path: string): unknown => leavesOf(pack).find((leaf) => leaf.path === path)?.value;

function dayOf(path: string, { calendar: { sources } }: PolicyPack): number | null {
  const [root, , source, kind, index, end] = path.split(".");
  if (root !== "calendar") return null;
  const year = sources[Number(source)];
  if (!year) return null;
  if (kind === "off") return dayAt(year.off[Number(index)]?.[Number(end) === 0 ? 0 : 1] ?? "");
  if (kind === "worked") return dayAt(year.worked[Number(index)] ?? "");
  return dayAt(`${year.year}-12-31`);
}
