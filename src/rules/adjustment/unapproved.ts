import { answerOf, dateOf, evidenceOf } from "../support/access";
import { all, EMPTY, says } from "../support/trace";
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
  messages: { missing: "warning", missingOver: "warning", denied: "error", deniedOver: "error" },
  texts,
  judge: ({ project, values }) => {
    if (answerOf(project, "majorChange") !== "yes") return NOT_APPLICABLE;
    const number = evidenceOf(project, "adjustApprovalNo");
    if (number === "given" || dateOf(project, "adjustApproved") !== null) return PASS;
    const denied = number === "none";
    const over = (values.ceiling.remaining ?? 0n) < 0n;
    const column = number === "absent" ? "adjustApproved" : "adjustApprovalNo";
    return fail({
      message: over ? (denied ? "deniedOver" : "missingOver") : denied ? "denied" : "missing",
      fields: [column, "majorChange"],
      trace: () => all(says(project, "majorChange", "yes"), says(project, column, ...EMPTY, "bad")),
    });
  },
});
