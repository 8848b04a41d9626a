import type { FieldKey } from "../../fields";
import { readingOf } from "../../plan/types";
import type { Dated, PolicyPack } from "../../regulation/types";
import { dayOfParameter, isAlwaysInForce, type ParameterName } from "../acts";
import { all, compare, constant } from "../trace";
import { defineSheetRule } from "../define";
import { isTrue, whenOnSheet } from "../statement";
import type { RowContext, Expression } from "../types";
import { texts } from "./parameterPeriod.texts";

/** What a row must hold for a parameter to be asked at all. */
const ASKED_BY: Readonly<Record<ParameterName, readonly FieldKey[]>> = {
  threshold: ["total", "approvedTotal", "estimate", "annualFee"],
  tiers: ["total", "approvedTotal", "estimate", "annualFee"],
  unifiedRoute: ["authority"],
  selfBuildCap: ["mode"],
  clearlyCheaper: ["serviceFeeTotal"],
  supplementShare: ["contract"],
  supplementTiers: ["supp", "suppPrior"],
  adjustmentShare: ["adj", "up", "down"],
  buildMonths: ["signed", "period"],
  publicationDays: ["publicFrom", "publicDays"],
  schemeDays: ["publicTo"],
  technicalReviewDays: ["schemeSent"],
  budgetReviewWorkdays: ["budgetSent"],
  trialMonths: ["trialFrom", "trialLength"],
  evaluationMonths: ["operating"],
};

const NAMES = Object.keys(ASKED_BY) as readonly ParameterName[];
const NONE: readonly ParameterName[] = [];

/** A parameter whose period does not cover the day of the act it judges: nothing is decided by it, and that is said. */
export const parameterPeriod = defineSheetRule({
  id: "SHEET-PERIOD",
  kind: "data",
  cite: null,
  needs: [],
  limits: ["day"],
  messages: { outside: "warning" },
  texts,
  looksAt: (row) => parametersOutside(row).join(),
  judge: (sheet) => {
    const rowsOf = new Map<ParameterName, RowContext[]>();
    for (const row of sheet.rows)
      for (const name of parametersOutside(row)) {
        const rows = rowsOf.get(name);
        if (rows === undefined) rowsOf.set(name, [row]);
        else rows.push(row);
      }
    return NAMES.flatMap((name) => {
      const rows = rowsOf.get(name) ?? [];
      const dated: Dated<unknown> = sheet.policy.parameters[name];
      if (rows.length === 0) return [];
      return whenOnSheet(all(...rows.slice(0, ROWS_TRACED).map((row) => outside(row, name))), () => ({
        message: "outside" as const,
        data: {
          parameter: { term: `parameter.${name}` as const },
          from: { day: dated.from },
          // A parameter without an end is out of period only before it begins.
          until: dated.to === null ? { term: "parameter.open" } : { day: dated.to },
          rows: { rows: rows.map(({ project }) => project.row) },
        },
        ownCite: dated.cite,
        cells: [],
        row: null,
        otherRows: rows.map(({ project }) => project.row),
      }));
    });
  },
});

const ROWS_TRACED = 5;

/** Parameters that a row asks out of their period: hardly ever one. */
function parametersOutside(row: RowContext): readonly ParameterName[] {
  const names = limitedIn(row.policy).filter((name) => isAsked(row, name) && isTrue(outside(row, name)));
  return names.length === 0 ? NONE : names;
}

const LIMITED = new WeakMap<PolicyPack, readonly ParameterName[]>();

/** Parameters that some day lies out of: most places have none with an end. */
function limitedIn(policy: PolicyPack): readonly ParameterName[] {
  const known = LIMITED.get(policy) ?? NAMES.filter((name) => !isAlwaysInForce(policy, name));
  LIMITED.set(policy, known);
  return known;
}

const isAsked = ({ project }: RowContext, name: ParameterName): boolean =>
  ASKED_BY[name].some((field) => readingOf(project, field).state === "value");

/** The day of the act lies after the parameter's last day, or before its first. */
function outside(row: RowContext, name: ParameterName): Expression {
  const dated: Dated<unknown> = row.policy.parameters[name];
  const day = constant("trace.dayOfAct", dayOfParameter(row, name), "date");
  return dated.to !== null && dayOfParameter(row, name) > dated.to
    ? compare(day, ">", constant("trace.parameterEnds", dated.to, "date"))
    : compare(day, "<", constant("trace.parameterBegins", dated.from, "date"));
}
