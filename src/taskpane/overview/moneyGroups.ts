import { sumKnown, type Fen } from "../../exact";
import { ADMISSION_VERDICTS, type Admission } from "../../review";
import { text, type Locale } from "../../messages";
import { groupsBy, type Group, type PlanMoney } from "../../library/report";
import type { PolicyPack } from "../../regulation/types";
import { tierName } from "../kit/terms";

/** What the money of a plan is told by. */
export const MONEY_BY = ["tier", "unit", "fund", "year", "admission"] as const;
export type MoneyBy = (typeof MONEY_BY)[number];

/** Projects that belong together, with the name under which they are told. */
export interface MoneyGroup extends Pick<Group<unknown>, "rows" | "total" | "yearAmt"> {
  /** As a string of its own; the name may be shared with none. */
  readonly key: string;
  readonly name: string;
}

/** Groups of a plan's projects: tiers and years in their order, departments and sources with the most money first. */
export function moneyGroups(
  { rows: projects }: Pick<PlanMoney, "rows">,
  by: MoneyBy,
  admissions: Pick<ReadonlyMap<number, Admission>, "get">,
  locale: Locale,
  policy: PolicyPack,
): readonly MoneyGroup[] {
  const named = <Key>(groups: readonly Group<Key>[], nameOf: (key: Key) => string): readonly MoneyGroup[] =>
    groups.map(({ key, rows, total, yearAmt }) => ({ key: String(key), name: nameOf(key), rows, total, yearAmt }));
  switch (by) {
    case "tier":
      return named(groupsBy(projects, "tier"), (tier) => tierName(locale, tier, policy));
    case "unit":
      return largestFirst(named(groupsBy(projects, "unit"), (unit) => unit || text(locale, "pane.group.noUnit")));
    case "fund":
      return largestFirst(named(groupsBy(projects, "fund"), (fund) => fund || text(locale, "pane.money.noFund")));
    case "admission":
      return ADMISSION_VERDICTS.flatMap((verdict) => {
        const rows = projects.filter(({ row }) => admissions.get(row)?.verdict === verdict);
        return rows.length === 0
          ? []
          : [
              {
                key: verdict,
                name: text(locale, `admission.${verdict}`),
                rows: rows.map(({ row }) => row),
                total: sumKnown(rows.map(({ total }) => total)),
                yearAmt: sumKnown(rows.map(({ yearAmt }) => yearAmt)),
              },
            ];
      });
    case "year":
      return named(groupsBy(projects, "year"), (year) =>
        year === null ? text(locale, "pane.money.noYear") : text(locale, "pane.money.year", { year }),
      );
  }
}

const largestFirst = (groups: readonly MoneyGroup[]): readonly MoneyGroup[] =>
  [...groups].sort((a, b) => byAmount(a.total ?? 0n, b.total ?? 0n));

const byAmount = (a: Fen, b: Fen): number => (a === b ? 0 : a < b ? 1 : -1);
