/**
 * report/: npm run report: the summary of a reviewed plan for the annual budget. Exit status as of a review: 0 without an
 * error-level finding, 1 with one, 2 where no summary could be made, or a wrong command.
 */
import { basename } from "node:path";
import { approvalSheets, reportOf, reportSheet, type PlanReport } from "../../library";
import { FileRefusal, PlanFiles, type PlanFile } from "../planFile";
import { UsageError } from "../usageFault";
import { printable } from "../print";
import type { Terminal } from "../run";
import { checkTarget, saveWhole, whyNotAdded } from "../saveFile";
import { Output } from "../streams";
import { text } from "../words";
import { reportJson } from "./json";
import { readReportArguments, type ReportRequest } from "./options";
import { reportText } from "./print";

/** Runs the command and gives its exit status. */
export async function runReport(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const out = new Output(terminal.stdout);
  const err = new Output(terminal.stderr);
  try {
    const request = readReportArguments(args, terminal.now);
    if ("help" in request) {
      await out.write(request.help);
      return 0;
    }
    if (request.out !== null) checkTarget(request.out, [request.file], request.locale);
    const files = new PlanFiles(request);
    const plan = await files.open(request.file, request.sheet, "--sheet");
    const report = reportOf(plan.review, request.policy);
    const made = request.out === null ? null : await copyWith(report, plan, request, request.out, terminal.now);
    await out.write(
      request.json ? `${JSON.stringify(reportJson(report, plan, request))}\n` : reportText(report, plan, request),
    );
    if (made !== null) await err.write(`${printable(made)}\n`);
    for (const line of files.lost) await err.write(`${printable(line)}\n`);
    if (plan.withoutResult.length > 0)
      await err.write(
        `${printable(text(request.locale, "cli.report.withoutResult", { file: plan.file, count: plan.withoutResult.length }))}\n`,
      );
    return report.findings.error > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof FileRefusal)) throw error;
    await err.write(`${error.message.split("\n").map(printable).join("\n")}\n`);
    return 2;
  }
}

/** Writes the copy with the sheets and says so. Nothing is told of a summary whose copy could not be written. */
async function copyWith(
  report: PlanReport,
  { host, review, file }: PlanFile,
  { policy, locale, lists }: ReportRequest,
  target: string,
  time: Date,
): Promise<string> {
  const input = { report, review, policy, origin: { file: basename(file), at: time.getTime() } };
  const names: string[] = [];
  try {
    for (const content of [reportSheet(input, locale), ...(lists ? approvalSheets(input, locale) : [])])
      names.push((await host.makeSheet(content)).name);
    saveWhole(target, host.save(), locale);
  } catch (error) {
    throw whyNotAdded(error, target, locale);
  }
  return text(locale, "cli.save.done", { file: target, sheet: names.join(locale === "zh-CN" ? "”“" : "”, “") });
}
