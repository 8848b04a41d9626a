import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { evidenceAmong, saidIn } from "../facts";
import { EMPTY, adjustmentToCome, all, committed, compare, denies, input, says } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE, type Expression } from "../types";
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
  judge: (row) => {
    const { project, values } = row;
    const { field: column } = evidenceAmong(project, ["adjustApprovalNo", "adjustApproved"], "adjustmentApproval");
    if (column === null) return NOT_APPLICABLE;
    return whenTold(all(says(project, "majorChange", "yes"), says(project, column, EMPTY)), () => {
      const tell = <const M extends string>(message: M) => ({
        message,
        data: { column: { term: `field.${column}` as const }, said: saidIn(project, column) },
        fields: [column, "majorChange"] as const,
      });
      const [denied, empty] = [denies(project, column, "adjustmentApproval"), says(project, column, "empty")];
      const over = overCeiling(project, values.ceiling.field);
      // What the row says is still to be carried out can be applied for (reading 0.6).
      const applyFirst = all(denied, adjustmentToCome(row));
      return [
        ...over.map((each) => ({ because: all(applyFirst, each), ...tell("pendingOver") })),
        { because: applyFirst, ...tell("pending") },
        ...over.map((each) => ({ because: all(denied, each), ...tell("deniedOver") })),
        { because: denied, ...tell("denied") },
        ...over.map((each) => ({ because: all(empty, each), ...tell("missingOver") })),
        { because: empty, ...tell("missing") },
        ...over.map((because) => ({ because, ...tell("pendingOver") })),
        tell("pending"),
      ];
    });
  },
});

/** What is bound already goes beyond the estimate; nothing is stated without either. */
function overCeiling(project: Project, field: FieldKey | null): readonly Expression[] {
  const bound = committed({ project });
  return bound === null || field === null ? [] : [compare(bound, ">", input(project, field))];
}
