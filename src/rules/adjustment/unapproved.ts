import { answerOf, evidenceAmong, saidIn } from "../facts";
import { all, EMPTY, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./unapproved.texts";

/** A major change of design needs approval before it is made (Article 44). */
export const unapprovedChange = defineRule({
  id: "A44-UNAPPROVED",
  kind: "law",
  cite: { article: 44 },
  reach: "inScope",
  act: "adjustment",
  needs: [["majorChange"], ["adjustApprovalNo", "adjustApproved"]],
  limits: [],
  messages: {
    missing: "warning",
    missingOver: "warning",
    pending: "warning",
    pendingOver: "warning",
    denied: "error",
    deniedOver: "error",
  },
  texts,
  judge: ({ project, values }) => {
    if (answerOf(project, "majorChange") !== "yes") return NOT_APPLICABLE;
    const { state, field: column } = evidenceAmong(
      project,
      ["adjustApprovalNo", "adjustApproved"],
      "adjustmentApproval",
    );
    if (state === "given" || column === null) return PASS;
    const said = saidIn(project, column);
    const how = state === "none" ? "denied" : said === "" ? "missing" : "pending";
    const over = (values.ceiling.remaining ?? 0n) < 0n;
    return fail({
      message: over ? (`${how}Over` as const) : how,
      data: { column: { term: `field.${column}` }, said },
      fields: [column, "majorChange"],
      trace: () => all(says(project, "majorChange", "yes"), says(project, column, ...EMPTY, "bad")),
    });
  },
});
