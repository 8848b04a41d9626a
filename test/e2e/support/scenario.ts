import type { Browser } from "playwright-core";
import type { Workbench, WorkbenchOptions } from "./workbench";

export interface Stage {
  /** Opens the workbench in a browser of its own: nothing is remembered from another scenario. */
  open(options?: WorkbenchOptions): Promise<Workbench>;
  /** A folder of this scenario's own for files. */
  readonly folder: string;
  readonly origin: string;
  /** For scenarios of other pages than the workbench. */
  readonly browser: Browser;
}

export interface Scenario {
  /** What holds, in the words of the person who relies on it. */
  readonly name: string;
  /** LibreOffice: skipped where it is missing, unless CI is set. */
  readonly needs?: "soffice";
  /** Milliseconds; 120,000 unless told. */
  readonly timeout?: number;
  /** It is about another page, and holds that page's faults and requests against it itself. */
  readonly isWithoutWorkbench?: true;
  run(stage: Stage): Promise<void>;
}
