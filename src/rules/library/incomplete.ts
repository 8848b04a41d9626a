import type { FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import { terms } from "../naming";
import { all, EMPTY, says } from "../trace";
import { defineRule } from "../define";
import { fail, PASS } from "../types";
import { texts } from "./incomplete.texts";

/** What Article 9 asks an application to hold and a plan has columns for. The amount has a finding of its own (DATA-BLANK). */
const ASKED: readonly FieldKey[] = ["name", "unit", "basis", "content", "goal", "mode", "fund"];

/** An application names its project, unit, basis, content, goal, way of implementation and funds (Article 9). One finding per row. */
export const incomplete = defineRule({
  id: "A9-INCOMPLETE",
  kind: "law",
  cite: { article: 9, paragraph: 1 },
  alsoFor: [4],
  reach: "inScope",
  act: "application",
  needs: [ASKED],
  limits: [],
  messages: { missing: "warning" },
  texts,
  judge: ({ project }) => {
    const missing = ASKED.filter((field) => isMissing(project, field));
    return missing.length === 0
      ? PASS
      : fail({
          message: "missing",
          data: { missing: terms(missing) },
          fields: missing,
          trace: () => all(...missing.map((field) => says(project, field, ...EMPTY))),
        });
  },
});

/** Funds may stand on lines of their own below the row. */
function isMissing(project: Project, field: FieldKey): boolean {
  return readingOf(project, field).state === "blank" && !(field === "fund" && project.fundingLines.length > 0);
}
