import type { DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import { documentOf } from "../acts";
import { dateOf } from "../facts";
import { effectiveDay } from "../values";
import { all, compare, earliest, effectiveFrom, figure, inForce, latest } from "../trace";
import { term } from "../naming";
import { defineRule, type Says } from "../define";
import { firstOf, firstOfEach, when } from "../statement";
import { NOT_APPLICABLE, type Breach, type Expression } from "../types";
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
    const effective = effectiveDay(row);
    const fields: readonly FieldKey[] = [
      "approved",
      ...(row.values.supplement.used ? (["suppSigned"] as const) : []),
      ...ACTS,
    ];
    const dated = fields.filter((field) => dateOf(project, field) !== null);
    const document = dated.includes("approved") ? null : documentOf(project, "approved");
    if (dated.length === 0 && document === null) return NOT_APPLICABLE;
    const [choice, first] = [inForce(row, "A66-effective"), effectiveFrom(row)];
    const before = (day: Expression): Expression => all(choice, compare(day, "<", first));
    return firstOf<Says<keyof typeof messages>>(
      () =>
        document === null
          ? NOT_APPLICABLE
          : when(before(figure(project, document.field, document.days.to, "date")), () => ({
              message: "document" as const,
              data: { field: term(document.field), year: { interval: document.days }, effective: { day: effective } },
              fields: [document.field],
            })),
      () =>
        firstOfEach(dated, (field) => {
          const act = dateOf(project, field) ?? { from: effective, to: effective };
          const isBefore = act.to < effective;
          return when(before(isBefore ? latest(project, field) : earliest(project, field)), () => ({
            message: messageOf(field, isBefore),
            data: { ...dataOf(field, act), effective: { day: effective } },
            fields: [field],
          }));
        }),
    );
  },
});

function messageOf(field: FieldKey, isBefore: boolean) {
  if (field === "approved") return isBefore ? "before" : "unclear";
  if (field === "suppSigned") return isBefore ? "supplement" : "supplementUnclear";
  return isBefore ? "act" : "actUnclear";
}

function dataOf(field: FieldKey, act: DateInterval): MessageData {
  if (field === "approved") return { approved: { interval: act } };
  return field === "suppSigned" ? { signed: { interval: act } } : { act: term(field), date: { interval: act } };
}
