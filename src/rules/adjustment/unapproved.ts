import { evidenceAmong, saidIn } from "../facts";
import { EMPTY, all, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
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
    const { state, field: column } = evidenceAmong(
      project,
      ["adjustApprovalNo", "adjustApproved"],
      "adjustmentApproval",
    );
    if (column === null) return NOT_APPLICABLE;
    return when(all(says(project, "majorChange", "yes"), says(project, column, ...EMPTY)), () => {
      const said = saidIn(project, column);
      const how = state === "none" ? "denied" : said === "" ? "missing" : "pending";
      return {
        message: (values.ceiling.remaining ?? 0n) < 0n ? (`${how}Over` as const) : how,
        data: { column: { term: `field.${column}` }, said },
        fields: [column, "majorChange"],
      };
    });
  },
});
