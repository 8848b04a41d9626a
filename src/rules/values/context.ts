import type { Day } from "../../exact";
import type { Project } from "../../plan/types";
import type { PolicyPack, ReadingChoice, ReadingId } from "../../regulation/types";
import type { ProjectValues } from "./types";

/** What a computed value may look at. `values` gives the others, each computed once. */
export interface ValueContext {
  readonly project: Project;
  readonly policy: PolicyPack;
  readonly asOf: Day;
  readonly reading: (id: ReadingId) => ReadingChoice;
  readonly values: ProjectValues;
}
