import { evidenceAmong, saidIn } from "../facts";
import { EMPTY, all, committed, compare, input, says } from "../trace";
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
  judge: ({ project, values }) => {
    const { state, field: column } = evidenceAmong(
      project,
      ["adjustApprovalNo", "adjustApproved"],
      "adjustmentApproval",
    );
    if (column === null) return NOT_APPLICABLE;
    return whenTold(all(says(project, "majorChange", "yes"), says(project, column, EMPTY)), () => {
      const tell = <const M extends string>(message: M) => ({
        message,
        data: { column: { term: `field.${column}` as const }, said: saidIn(project, column) },
        fields: [column, "majorChange"] as const,
      });
      const bound = committed({ project });
      const { field } = values.ceiling;
      const over = bound === null || field === null ? [] : [compare(bound, ">", input(project, field))];
      const inWays = <const M extends string, const O extends string>(
        message: M,
        messageOver: O,
        because?: Expression,
      ) => [
        ...over.map((each) => ({ because: because === undefined ? each : all(because, each), ...tell(messageOver) })),
        { ...(because === undefined ? {} : { because }), ...tell(message) },
      ];
      return [
        ...(state === "none" ? inWays("denied", "deniedOver", says(project, column, "none")) : []),
        ...inWays("missing", "missingOver", says(project, column, "empty")),
        ...inWays("pending", "pendingOver"),
      ];
    });
  },
});
