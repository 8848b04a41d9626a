import type { Fen } from "../../exact";
import type { Project } from "../../plan/types";
import { moneyIn, positiveIn } from "../facts/access";
import { ceilingRemaining, committed } from "../trace/ceiling";
import { input } from "../trace/cells";
import { amountFrom, holds } from "../trace/evaluate";
import { compare } from "../trace/operations";
import type { CeilingValue } from "./types";

/**
 * Article 28 paragraph 2: the approved estimate, the latest one, is the most a project may cost. Committed is what already
 * binds the money. Computed when it is asked for, and not kept: a review keeps one of these for every row.
 */
export class CeilingOfRow implements CeilingValue {
  constructor(private readonly project: Project) {}

  get field(): CeilingValue["field"] {
    return latestEstimate(this.project)?.field ?? null;
  }
  get estimate(): Fen | null {
    return latestEstimate(this.project)?.fen ?? null;
  }
  get earlier(): Fen | null {
    const { project } = this;
    const isLowered =
      this.field === "adjustedEstimate" &&
      holds(compare(input(project, "estimate"), ">", input(project, "adjustedEstimate")));
    return isLowered ? moneyIn(project.fields.estimate) : null;
  }
  get committed(): Fen | null {
    return amountFrom(committed({ project: this.project }));
  }
  get remaining(): Fen | null {
    const { field, project } = this;
    const bound = committed({ project });
    return field === null || bound === null ? null : amountFrom(ceilingRemaining(project, field, bound));
  }

  /** As plain data: the project that it is of is no part of it. */
  toJSON(): CeilingValue {
    const { estimate, field, earlier, committed: bound, remaining } = this;
    return { estimate, field, earlier, committed: bound, remaining };
  }
}

/** An approved estimate with the field it stands in. Amount in 分. */
export interface LatestEstimate {
  readonly field: "adjustedEstimate" | "estimate";
  readonly fen: Fen;
}

/** The latest approved estimate that is one; null without an estimate. */
export function latestEstimate({ fields }: Project): LatestEstimate | null {
  const adjusted = positiveIn(fields.adjustedEstimate);
  if (adjusted !== null) return { field: "adjustedEstimate", fen: adjusted };
  const fen = positiveIn(fields.estimate);
  return fen === null ? null : { field: "estimate", fen };
}
