import type { DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import { documentOf } from "../acts";
import { dateOf } from "../facts";
import { effectiveDay } from "../values";
import { all, compare, earliest, effectiveFrom, figure, inForce, latest } from "../trace";
import { term } from "../naming";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, type Breach } from "../types";
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
  messages: {
    before: "info",
    document: "info",
    unclear: "info",
    act: "info",
    actUnclear: "info",
    supplement: "info",
    supplementUnclear: "info",
  },
  texts,
  judge: (row) => {
    const effective = effectiveDay(row);
    const fields: readonly FieldKey[] = [
      "approved",
      ...(row.values.supplement.used ? (["suppSigned"] as const) : []),
      ...ACTS,
    ];
    const dated = fields.filter((field) => dateOf(row.project, field) !== null);
    const document = dated.includes("approved") ? null : documentOf(row.project, "approved");
    if (document !== null && document.days.to < effective)
      return fail({
        message: "document",
        data: { field: term(document.field), year: { interval: document.days }, effective: { day: effective } },
        fields: [document.field],
        trace: () =>
          all(
            inForce(row, "A66-effective"),
            compare(figure(row.project, document.field, document.days.to, "date"), "<", effectiveFrom(row)),
          ),
      });
    if (dated.length === 0) return document === null ? NOT_APPLICABLE : PASS;
    const field = dated.find((each) => (dateOf(row.project, each)?.from ?? effective) < effective);
    const act = field === undefined ? null : dateOf(row.project, field);
    if (field === undefined || act === null) return PASS;
    const isBefore = act.to < effective;
    return fail({
      message: messageOf(field, isBefore),
      data: { ...dataOf(field, act), effective: { day: effective } },
      fields: [field],
      trace: () =>
        all(
          inForce(row, "A66-effective"),
          compare(isBefore ? latest(row.project, field) : earliest(row.project, field), "<", effectiveFrom(row)),
        ),
    });
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
