import type { Workbench, WorkbenchOptions } from "./workbench";

export interface Stage {
  /** Opens the workbench in a browser of its own: nothing is remembered from another scenario. */
  open(options?: WorkbenchOptions): Promise<Workbench>;
  /** A folder of this scenario's own for files. */
  readonly folder: string;
  readonly origin: string;
}

export interface Scenario {
  /** What holds, in the words of the person who relies on it. */
  readonly name: string;
  /** LibreOffice: skipped where it is missing, unless CI is set. */
  readonly needs?: "soffice";
  /** Milliseconds; 120,000 unless told. */
  readonly timeout?: number;
  run(stage: Stage): Promise<void>;
}
