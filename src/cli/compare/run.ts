/**
 * compare/: npm run compare: two sheets of a plan beside each other, with the same reading, rules and amounts as a
 * review. Exit status 0: no difference; 1: differences; 2: could not compare, or a wrong command.
 */
import { basename } from "node:path";
import { comparePlans, comparisonSheet, differs, type PlanComparison } from "../../library";
import { FileRefusal, PlanFiles, type PlanFile } from "../planFile";
import { UsageError } from "../usageFault";
import { printable } from "../print";
import type { Terminal } from "../run";
import { checkTarget, saveWhole, whyNotAdded } from "../saveFile";
import { Output } from "../streams";
import { text } from "../words";
import { comparisonJson } from "./json";
import { readCompareArguments, type CompareRequest } from "./options";
import { comparisonText } from "./print";

/** Runs the command and gives its exit status. */
export async function runCompare(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const out = new Output(terminal.stdout);
  const err = new Output(terminal.stderr);
  try {
    const request = readCompareArguments(args, terminal.now);
    if ("help" in request) {
      await out.write(request.help);
      return 0;
    }
    if (request.out !== null) checkTarget(request.out, [request.old.file, request.new.file], request.locale);
    const files = new PlanFiles(request);
    const old = await files.open(request.old.file, request.old.sheet, "--old-sheet");
    const now = await files.open(request.new.file, request.new.sheet, "--new-sheet");
    const comparison = compared(request, old, now);
    const made = request.out === null ? null : await copyWith(comparison, request, request.out, old, now, terminal.now);
    await out.write(
      request.json
        ? `${JSON.stringify(comparisonJson(comparison, request, old, now))}\n`
        : comparisonText(comparison, request, old, now),
    );
    if (made !== null) await err.write(`${printable(made)}\n`);
    for (const line of files.lost) await err.write(`${printable(line)}\n`);
    return differs(comparison) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof FileRefusal)) throw error;
    await err.write(`${error.message.split("\n").map(printable).join("\n")}\n`);
    return 2;
  }
}

/** Writes the copy with the table and says so. Nothing is told of a comparison whose copy could not be written. */
async function copyWith(
  comparison: PlanComparison,
  { locale }: CompareRequest,
  target: string,
  old: PlanFile,
  now: PlanFile,
  time: Date,
): Promise<string> {
  const named = (plan: PlanFile) => ({ ...plan, file: basename(plan.file) });
  const input = {
    comparison,
    old: named(old),
    new: named(now),
    origin: { file: basename(now.file), at: time.getTime() },
  };
  try {
    const { name } = await now.host.makeSheet(comparisonSheet(input, locale));
    saveWhole(target, now.host.save(), locale);
    return text(locale, "cli.save.done", { file: target, sheet: name });
  } catch (error) {
    throw whyNotAdded(error, target, locale);
  }
}

function compared({ policy, asOf, given, locale }: CompareRequest, old: PlanFile, now: PlanFile): PlanComparison {
  try {
    return comparePlans(old, now, { policy, asOf, given });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(text(locale, "cli.compare.usage.pairRow", { text: error.message }));
  }
}
