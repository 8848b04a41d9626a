import type { Project } from "../../plan/types";
import { moneyIn } from "../facts/access";
import { ceilingRemaining, committed } from "../trace/ceiling";
import { input, inputIn } from "../trace/cells";
import { amountFrom, holds } from "../trace/evaluate";
import { compare } from "../trace/operations";
import { positive } from "../trace/row";
import type { ValueContext } from "./context";
import type { CeilingValue } from "./types";

/**
 * Article 28 paragraph 2: the approved estimate, the latest one, is the most a project may cost. Committed is what already
 * binds the money.
 */
export function computeCeiling({ project }: Pick<ValueContext, "project">): CeilingValue {
  const field = latestEstimate(project);
  const bound = committed({ project });
  const isLowered =
    field === "adjustedEstimate" && holds(compare(input(project, "estimate"), ">", input(project, "adjustedEstimate")));
  return {
    estimate: field === null ? null : amountFrom(input(project, field)),
    field,
    earlier: isLowered ? moneyIn(project.fields.estimate) : null,
    committed: amountFrom(bound),
    remaining: field === null ? null : amountFrom(ceilingRemaining(project, field, bound)),
  };
}

/** The field of the latest approved estimate that is one; null without an estimate. */
export function latestEstimate(project: Project): "adjustedEstimate" | "estimate" | null {
  const { adjustedEstimate, estimate } = project.fields;
  if (holds(positive(inputIn(project, "adjustedEstimate", adjustedEstimate)))) return "adjustedEstimate";
  return holds(positive(inputIn(project, "estimate", estimate))) ? "estimate" : null;
}
