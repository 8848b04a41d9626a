import { dateOf } from "../facts";
import { after } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./late.texts";

/** Approval comes before the change is carried out (Article 44: beforehand). */
export const lateApproval = defineRule({
  id: "A44-LATE",
  kind: "law",
  cite: { article: 44 },
  reach: "inScope",
  act: "adjustment",
  needs: [["adjustApproved"], ["adjustDone"]],
  limits: ["day"],
  messages: { late: "error" },
  texts,
  judge: (row) => {
    const approved = dateOf(row.project, "adjustApproved");
    const done = dateOf(row.project, "adjustDone");
    if (approved === null || done === null) return NOT_APPLICABLE;
    return when(after(row.project, "adjustApproved", "adjustDone"), () => ({
      message: "late",
      data: { approved: { interval: approved }, done: { interval: done } },
      fields: ["adjustApproved", "adjustDone"],
    }));
  },
});
