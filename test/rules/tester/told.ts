/**
 * What a message tells is what its explanation comes to. Every amount, day and number that fills the message is one of the
 * explanation's, worked out by the second opinion, or one that stands in the row or in the pack, or the difference of two
 * of them: where a cell is moved by one 分 or one day, the message moves with it.
 */
import type { MessageValue } from "../../../src/messages";
import type { PlanSheet, Project } from "../../../src/plan";
import type { PolicyPack } from "../../../src/regulation";
import type { Finding } from "../../../src/review";
import type { Trace } from "../../../src/rules/types";
import { monthsLater, secondOpinion } from "../../support/oracle";
import { nodesOf } from "../../support/trace";

/** The numbers of which one must be known for the message's value to be; none where it is words. */
function numbersOf(value: MessageValue): readonly bigint[] {
  if (typeof value === "number") return [BigInt(value)];
  if (typeof value !== "object") return [];
  if ("fen" in value) return [value.fen];
  if ("day" in value) return [BigInt(value.day)];
  if ("interval" in value) return [BigInt(value.interval.from), BigInt(value.interval.to)];
  return [];
}

function inTrace(trace: Trace): readonly bigint[] {
  return nodesOf(trace).flatMap((node) => {
    const value = node.kind === "parameter" && node.denominator === 1n ? node.numerator : secondOpinion(node);
    return typeof value === "bigint" ? [value] : [];
  });
}

/** Amounts and first and last days as they stand in the row. */
function inRow(project: Project | undefined): readonly bigint[] {
  return Object.values(project?.fields ?? {}).flatMap((reading) => {
    if (reading.state !== "value") return [];
    const { value } = reading;
    if (value.type === "money") return [value.fen];
    return value.type === "date" ? [BigInt(value.interval.from), BigInt(value.interval.to)] : [];
  });
}

/** The pack's limits that are one amount or one number, and the days between which they are in force. */
const inPack = ({ parameters }: PolicyPack): readonly bigint[] =>
  Object.values(parameters).flatMap(({ value, from, to }) => [
    ...(typeof value === "bigint" ? [value] : typeof value === "number" ? [BigInt(value)] : []),
    BigInt(from),
    ...(to === null ? [] : [BigInt(to)]),
  ]);

/** The days on which a term of months that the pack fixes ends, counted from a day of the row. */
function termsFrom(days: readonly bigint[], { parameters }: PolicyPack): readonly bigint[] {
  const { earliest, latest } = parameters.evaluationMonths.value;
  const months = [earliest, latest, parameters.buildMonths.value, parameters.trialMonths.value];
  return days.flatMap((day) =>
    // Days since 1970; an amount is no day.
    day > 0n && day < 100_000n ? months.map((count) => BigInt(monthsLater(Number(day), count))) : [],
  );
}

/** The numbers told that come from nowhere, by the name under which the message tells them. */
export function untold(finding: Finding, plan: PlanSheet, policy: PolicyPack): readonly string[] {
  const trace = finding.trace?.();
  if (trace === undefined) return [];
  const row = inRow(plan.projects.find((project) => project.row === finding.row));
  const pack = inPack(policy);
  const values = [...new Set([...inTrace(trace), ...row, ...pack, ...termsFrom(row, policy)])];
  // Days from one to another are told without and with the first.
  const known = new Set(
    values.flatMap((value) => [value, ...values.flatMap((other) => [value - other, value - other + 1n])]),
  );
  return Object.entries(finding.message.data)
    .filter(([, value]) => {
      const numbers = numbersOf(value);
      return numbers.length > 0 && !numbers.some((number) => known.has(number));
    })
    .map(([name]) => name);
}
