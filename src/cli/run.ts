/**
 * cli/: npm run review: the same reading, rules and marks as in Excel, over .xlsx files, one workbook in memory at a
 * time. Exit status 0: no error-level finding; 1: at least one; 2: a file could not be reviewed, or a wrong command.
 */
import type { Writable } from "node:stream";
import { HostError } from "../host/types";
import { text } from "./words";
import { allFindings } from "../review";
import { problemText } from "./problemText";
import { clearFiles } from "./clearing";
import { CopyFolder } from "./copies";
import { faultPlace, resolveFiles } from "./files";
import { JSON_TAIL, jsonFile, jsonHead } from "./json";
import { readArguments, type ReviewRequest } from "./options";
import { UsageError } from "./usageFault";
import { faultLines, fileText, printable } from "./print";
import { reviewFile, type FileReview } from "./reviewFile";
import { Output, Progress } from "./streams";
import { endText, totalsOf, type FileTotals } from "./totals";

export interface Terminal {
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly now: Date;
}

/** Runs the command and gives its exit status. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const out = new Output(terminal.stdout);
  const err = new Output(terminal.stderr);
  try {
    const request = readArguments(args, terminal.now);
    if ("help" in request) {
      await out.write(request.help);
      return 0;
    }
    const files = resolveFiles(request.files);
    const copies = request.out === null ? null : CopyFolder.open(request.out, files, request.locale);
    if (request.clear && copies) return await clearFiles(files, request, copies, out, err);
    return await new Run(request, copies, out, err, new Progress(terminal.stderr)).all(files);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await err.write(`${error.message.split("\n").map(printable).join("\n")}\n`);
    return 2;
  }
}

class Run {
  private readonly totals: FileTotals[] = [];
  private status: 0 | 1 | 2 = 0;

  constructor(
    private readonly request: ReviewRequest,
    private readonly copies: CopyFolder | null,
    private readonly out: Output,
    private readonly err: Output,
    private readonly progress: Progress,
  ) {}

  async all(files: readonly string[]): Promise<0 | 1 | 2> {
    const { request, out, progress } = this;
    if (request.json) await out.write(jsonHead(request));
    for (const [index, file] of files.entries()) {
      const place = { done: index + 1, total: files.length, file: printable(file) };
      progress.show(text(request.locale, "cli.progress", place));
      if (request.json && index > 0) await out.write(",\n");
      // Of the review itself nothing is kept beside the copy that is being made.
      const makeCopy = await this.tell(file, place);
      if (makeCopy) await this.writeCopy(file, makeCopy);
    }
    await out.write(request.json ? JSON_TAIL : endText(this.totals, request));
    return this.status;
  }

  /** Reviews a file and prints the results; gives what makes its marked copy. */
  private async tell(
    file: string,
    place: { done: number; total: number; file: string },
  ): Promise<FileReview["makeCopy"]> {
    const { request, out, progress } = this;
    const result = await reviewFile(file, request, (sheet) =>
      progress.show(text(request.locale, "cli.progress.sheet", { ...place, sheet: printable(sheet) })),
    );
    progress.clear();
    if (!request.json) await out.write(fileText(result, request));
    else for (const piece of jsonFile(result, request.locale)) await out.write(piece);
    await this.rest(result);
    return result.makeCopy;
  }

  /** Messages beside the results, and what the file means for the exit status. */
  private async rest(result: FileReview): Promise<void> {
    const { locale } = this.request;
    const { file, error } = result;
    this.totals.push(totalsOf(result));
    if (error !== null) await this.complain(file, error);
    if (result.keptLost !== null) await this.err.write(`${printable(result.keptLost)}\n`);
    const faults = faultLines(result, locale);
    // A rule that failed through a fault of ours has not been checked: silence must not read as compliance.
    if (faults.length > 0) this.raise(2);
    for (const fault of faults) await this.err.write(`${fault}\n`);
    if (result.sheets.some(({ review }) => allFindings(review).some(({ severity }) => severity === "error")))
      this.raise(1);
  }

  private async writeCopy(file: string, makeCopy: NonNullable<FileReview["makeCopy"]>): Promise<void> {
    if (!this.copies) return;
    const { locale } = this.request;
    try {
      const { bytes, problems, isSigned } = await makeCopy();
      for (const problem of problems) {
        const detail = problemText(problem, locale);
        await this.err.write(
          `${printable(text(locale, "cli.file.failed", { file, reason: text(locale, "cli.file.noCopy", { detail }) }))}\n`,
        );
      }
      if (!bytes) return;
      if (isSigned) await this.err.write(`${printable(text(locale, "cli.copy.signed", { file }))}\n`);
      const path = this.copies.write(file, bytes);
      await this.err.write(`${printable(text(locale, "cli.copy.written", { file, copy: path }))}\n`);
    } catch (error) {
      const detail =
        error instanceof HostError
          ? text(locale, "cli.copy.notReadable", { detail: faultPlace(error) })
          : ((error as NodeJS.ErrnoException).code ?? faultPlace(error));
      await this.complain(file, text(locale, "cli.file.noCopy", { detail }));
    }
  }

  private async complain(file: string, reason: string): Promise<void> {
    this.raise(2);
    await this.err.write(`${printable(text(this.request.locale, "cli.file.failed", { file, reason }))}\n`);
  }

  private raise(status: 1 | 2): void {
    this.status = Math.max(this.status, status) as 1 | 2;
  }
}
