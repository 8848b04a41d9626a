import type { Day } from "../../exact";
import type { FieldKey } from "../../fields";
import { readingOf, type PlanSheet, type Project } from "../../plan/types";
import { amountsOrNone, answerOf, dateOf, evidenceOf, isOperations, moneyOf, optionOf } from "../../rules/facts";

/** Amounts that are there only once a project is under way. */
const SPENT: readonly FieldKey[] = ["contract", "cumPaid", "cumPaidPrior", "paid", "settlement"];
const BEGUN: readonly FieldKey[] = ["signed", "suppSigned", "trialFrom", "accepted", "operating", "adjustDone"];
/** What Articles 43 to 45 speak of: supplements and adjustments of a project under way. */
const ADJUSTED: readonly FieldKey[] = ["supp", "suppPrior", "adj", "up", "down", "adjPrior"];
/** Columns that would tell. */
const TELLING: readonly FieldKey[] = [...SPENT, "signed", "accepted", "operating"];

/**
 * Whether a project's approval has led to building, so that Articles 44 and 45 speak of its changes and not Article 13.
 * Where neither sheet has a column that would tell, an approved project counts as under way.
 */
export function isUnderWay(projects: readonly Project[], sheets: readonly PlanSheet[], asOf: Day): boolean {
  if (projects.some(isOperations)) return false;
  if (projects.some((project) => showsBuilding(project, asOf))) return true;
  const tells = sheets.some(({ columns }) => columns.some(({ field }) => TELLING.includes(field)));
  return !tells && projects.some(isApproved);
}

function showsBuilding(project: Project, asOf: Day): boolean {
  return (
    SPENT.some((field) => (moneyOf(project, field) ?? 0n) > 0n) ||
    BEGUN.some((field) => (dateOf(project, field)?.from ?? Infinity) <= asOf) ||
    ADJUSTED.some((field) => (amountsOrNone(project, field) ?? []).some((fen) => fen !== 0n)) ||
    answerOf(project, "filed") === "yes" ||
    answerOf(project, "carriedOut") === "yes" ||
    optionOf(project, "nature") === "continued"
  );
}

const isApproved = (project: Project): boolean =>
  (["approvedTotal", "estimate", "adjustedEstimate"] as const).some((field) => (moneyOf(project, field) ?? 0n) > 0n) ||
  evidenceOf(project, "approvalNo") === "given" ||
  readingOf(project, "approved").state === "value";
