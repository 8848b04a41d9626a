import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { givingColumns, oncePerLayout } from "../facts";
import { terms } from "../naming";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { isTrue, when } from "../statement";
import { NOT_APPLICABLE, type Expression } from "../types";
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
    if (!askedOf(project).some((field) => isTrue(isEmpty(project, field)))) return NOT_APPLICABLE;
    const missing = askedOf(project).filter((field) => isTrue(isEmpty(project, field)));
    return when(all(...missing.map((field) => isEmpty(project, field))), () => ({
      message: "missing",
      data: { missing: terms(missing) },
      fields: missing,
    }));
  },
});

/** Those that a sheet has columns for: what it has none for is not empty. */
const askedOf = oncePerLayout((has) => ASKED.filter(has));

/** Funds may stand on lines of their own below the row, or as amounts under the name of each source. */
const isEmpty = (project: Project, field: FieldKey): Expression =>
  field === "fund" && (project.fundingLines.length > 0 || givingColumns(project).length > 0)
    ? says(project, field, [])
    : says(project, field, ["blank", "none"]);
