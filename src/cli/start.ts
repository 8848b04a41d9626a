import { addMessages } from "../messages";
import { cliTexts } from "../messages/parts/cli";
import { sharedTexts } from "../messages/parts/shared";
import type { Terminal } from "./run";

/** Runs one program of the command line on the arguments of this process. */
export function startProgram(run: (args: readonly string[], terminal: Terminal) => Promise<number>): void {
  for (const texts of [sharedTexts, cliTexts]) addMessages(texts);
  // The exit status is set, not forced: output that a slow reader has not taken yet must still reach it.
  void run(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, now: new Date() }).then(
    (status) => {
      process.exitCode = status;
    },
  );
}
