/**
 * commands/: ribbon and context menu commands that need no pane. run.ts does what a command says through a session of its
 * own, say.ts tells the outcome in a small dialog; main.ts is the function file that Excel loads for them, dialog.ts the
 * page in that dialog. Names of commands are those of manifest.xml.
 */
import type { Locale } from "../messages/types";

export const COMMANDS = [
  "reviewAndMark",
  "reviewOnly",
  "previousProblem",
  "nextProblem",
  "makeIssueList",
  "clearMarks",
  "showRow",
] as const;

export type Command = (typeof COMMANDS)[number];

/** What a command has to say when it is done. */
export interface Told {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly lines: readonly string[];
}

/** What goes to the dialog's page: plain texts, never HTML. */
export interface Saying extends Told {
  readonly locale: Locale;
  readonly close: string;
}
