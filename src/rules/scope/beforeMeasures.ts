import { isExact, type DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import { documentOf } from "../acts";
import { dateOf, oncePerLayout } from "../facts";
import { effectiveDay } from "../values";
import { all, compare, earliest, effectiveFrom, figure, inForce, latest } from "../trace";
import { term } from "../naming";
import { defineRule, type Says } from "../define";
import { firstOfEach, when } from "../statement";
import { NOT_APPLICABLE, type Breach, type Expression, type Outcome, type RowContext } from "../types";
import { texts } from "./beforeMeasures.texts";

type MessageData = Breach["data"];

/** Further acts, in the order of Article 6, of which the first before the Measures is told. */
const ACTS = [
  "publicTo",
  "schemeSent",
  "estimateApproved",
  "budgetSent",
  "budgetReviewed",
  "signed",
  "adjustDone",
  "trialTo",
  "cleared",
  "accepted",
] as const satisfies readonly FieldKey[];

const DATED: readonly FieldKey[] = ["approved", "suppSigned", ...ACTS];
const datedOf = oncePerLayout((has) => DATED.filter(has));

const messages = {
  before: "info",
  document: "info",
  unclear: "info",
  act: "info",
  actUnclear: "info",
  supplement: "info",
  supplementUnclear: "info",
} as const;

/** An act before the Measures, or perhaps before, is not judged by them; later acts of the project are (Article 66, reading 3.36). */
export const beforeMeasures = defineRule({
  id: "SCOPE-A66-BEFORE",
  kind: "law",
  cite: { article: 66 },
  reach: "inScopeAndOperations",
  act: null,
  needs: [["approved", "approvalNo", "authority", "suppSigned", ...ACTS]],
  readings: ["A66-effective"],
  limits: ["day"],
  messages,
  texts,
  judge: (row) => {
    const { project } = row;
    const document = dateOf(project, "approved") === null ? documentOf(project, "approved") : null;
    const byDocument = document === null ? NOT_APPLICABLE : ofDocument(row, document);
    if (byDocument.kind === "fail") return byDocument;
    return firstOfEach<FieldKey, Says<keyof typeof messages>>(datedOf(project), (field) => {
      const act = dateOf(project, field);
      return act === null ? NOT_APPLICABLE : ofAct(row, field, act);
    });
  },
});

/** That a day lies before the first one of the Measures. */
const before = (row: RowContext, day: Expression): Expression =>
  all(inForce(row, "A66-effective"), compare(day, "<", effectiveFrom(row)));

function ofDocument(
  row: RowContext,
  { field, days }: NonNullable<ReturnType<typeof documentOf>>,
): Outcome<Says<"document">> {
  return when(before(row, figure(row.project, field, days.to, "date")), () => ({
    message: "document",
    data: { field: term(field), year: { interval: days }, effective: { day: effectiveDay(row) } },
    fields: [field],
  }));
}

type Message = keyof typeof messages;

function ofAct(row: RowContext, field: FieldKey, act: DateInterval): Outcome<Says<Message>> {
  if (field === "approved") return beforeOrUnclear(row, field, act, "before", "unclear");
  if (field !== "suppSigned") return beforeOrUnclear(row, field, act, "act", "actUnclear");
  const { used } = row.values.supplement;
  return used === null || used === 0n
    ? NOT_APPLICABLE
    : beforeOrUnclear(row, field, act, "supplement", "supplementUnclear");
}

/** Before the Measures on every day that it can be, or on some of them only. */
function beforeOrUnclear(
  row: RowContext,
  field: FieldKey,
  act: DateInterval,
  surely: Message,
  perhaps: Message,
): Outcome<Says<Message>> {
  const { project } = row;
  const onEvery = when(before(row, latest(project, field)), told, { row, field, act, message: surely });
  // A date that is exact leaves nothing open.
  if (onEvery.kind === "fail" || isExact(act)) return onEvery;
  return when(
    all(before(row, earliest(project, field)), compare(latest(project, field), "≥", effectiveFrom(row))),
    told,
    { row, field, act, message: perhaps },
  );
}

/** What is told of an act. */
interface Telling {
  readonly row: RowContext;
  readonly field: FieldKey;
  readonly act: DateInterval;
  readonly message: Message;
}

const told = ({ row, field, act, message }: Telling) => ({
  message,
  data: { ...dataOf(field, act), effective: { day: effectiveDay(row) } },
  fields: [field],
});

function dataOf(field: FieldKey, act: DateInterval): MessageData {
  if (field === "approved") return { approved: { interval: act } };
  return field === "suppSigned" ? { signed: { interval: act } } : { act: term(field), date: { interval: act } };
}
