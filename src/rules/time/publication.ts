import { parameterOf } from "../acts/parameters";
import { countOf, dateOf, evidenceOf, saidIn } from "../facts";
import { term } from "../naming";
import {
  all,
  baseDate,
  compare,
  constant,
  either,
  figure,
  earliest,
  EMPTY,
  fixedNumber,
  inForce,
  latest,
  operationIn,
  says,
  holds,
} from "../trace";
import { defineRule, type BreachOf } from "../define";
import { when, whenTold } from "../statement";
import { NOT_APPLICABLE, type Outcome, type RowContext, type Expression } from "../types";
import { texts } from "./publication.texts";

const messages = {
  short: ["error", "warning"],
  dependsOnFirstDay: "warning",
  days: "error",
  denied: "error",
  pending: "warning",
} as const;

const OWN = ["publicFrom", "publicTo", "publicDays"] as const;
/** What comes after publication, the nearest first (Articles 36 to 38). */
const AFTER = ["schemeSent", "estimateApproved", "budgetReviewed", "signed"] as const;

/** The list of functions is published for at least 7 days (Article 35). Whether the first day counts is open: six days apart is to be verified (reading 3.14). */
export const publication = defineRule({
  id: "A35-PUB",
  kind: "law",
  cite: { article: 35 },
  reach: "inScope",
  act: "publication",
  needs: [
    ["publicFrom", "publicDays"],
    ["publicTo", "publicDays"],
  ],
  readings: ["A35-first-day"],
  parameters: ["publicationDays"],
  limits: ["day", "count"],
  messages,
  texts,
  judge: (row) => {
    const least = parameterOf(row, "publicationDays");
    const [from, to] = [dateOf(row.project, "publicFrom"), dateOf(row.project, "publicTo")];
    if (from !== null && to !== null) {
      // An end before the start is a matter of data (DATA-DATE-ORDER).
      if (to.to < from.from) return NOT_APPLICABLE;
      return ofDates(row, to.to - from.from, least);
    }
    const days = countOf(row.project, "publicDays");
    if (days === null) return leftOut(row);
    return when(compare(figure(row.project, "publicDays", days, "days"), "<", leastDays(row, least)), () => ({
      message: "days",
      data: { days, least },
      fields: ["publicDays"],
    }));
  },
});

/** Publication denied, or not done yet, although a later step has been taken. */
function leftOut(row: RowContext): Outcome<BreachOf<typeof messages>> {
  const { project } = row;
  const states = OWN.map((field) => evidenceOf(project, field));
  const field = OWN.find((each) => ["none", "pending"].includes(evidenceOf(project, each)));
  const later = AFTER.find((each) => holds(taken(row, each)));
  if (field === undefined || later === undefined || states.includes("given")) return NOT_APPLICABLE;
  return whenTold(all(says(project, field, EMPTY), taken(row, later)), () => {
    const data = { said: saidIn(project, field), field: term(field), later: term(later) };
    return [
      { because: either(...OWN.map((each) => says(project, each, "none"))), message: "denied", data, fields: [field] },
      { message: "pending", data, fields: [field] },
    ];
  });
}

/** A step that was taken by the base date. */
const taken = (row: RowContext, step: (typeof AFTER)[number]): Expression =>
  compare(latest(row.project, step), "≤", baseDate(row));

/** `apart`: days from the first to the last day at most, the first not counted. */
function ofDates(row: RowContext, apart: number, least: number): Outcome<BreachOf<typeof messages>> {
  const short = all(inForce(row, "A35-first-day"), compare(published(row), "<", leastDays(row, least)));
  return whenTold(short, () => {
    const told = { data: { apart, counted: apart + 1, least }, fields: ["publicFrom", "publicTo"] as const };
    const running = compare(latest(row.project, "publicTo"), ">", baseDate(row));
    return [
      { because: dependsOnFirstDay(row, least), message: "dependsOnFirstDay" as const, ...told },
      // What is still running can be prolonged.
      { because: running, message: "short" as const, severity: "warning" as const, ...told },
      { message: "short" as const, severity: "error" as const, ...told },
    ];
  });
}

/** Long enough if the first day counts, where the reading in force leaves that open. */
const dependsOnFirstDay = (row: RowContext, least: number): Expression =>
  row.reading("A35-first-day") === "both" && compare(withFirstDay(daysApart(row)), "≥", leastDays(row, least));

const leastDays = (row: RowContext, least: number): Expression =>
  fixedNumber("trace.publicationDays", row.policy.parameters.publicationDays, least, "days");

const daysApart = ({ project }: RowContext): Expression =>
  operationIn("days", "-", "trace.days", latest(project, "publicTo"), earliest(project, "publicFrom"));

const withFirstDay = (apart: Expression): Expression =>
  operationIn("days", "+", "trace.firstDayIncluded", apart, constant("trace.one", 1, "days"));

/** Days of publication as the reading in force counts them. */
const published = (row: RowContext): Expression =>
  row.reading("A35-first-day") === "included" ? withFirstDay(daysApart(row)) : daysApart(row);
