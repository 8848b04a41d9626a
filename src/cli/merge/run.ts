/**
 * merge/: npm run merge: departments' files into the project library. Exit status 0: everything appended or already
 * there; 1: conflicts or rows not taken; 2: a file could not be merged, or a wrong command.
 */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { resolveFiles } from "../files";
import { UsageError } from "../usageFault";
import { printable } from "../print";
import type { Terminal } from "../run";
import { Output, Progress } from "../streams";
import { text } from "../words";
import { openLibrary, typedTotals } from "./library";
import { readMergeArguments, type MergeRequest } from "./options";
import { mergeJson, mergeText, type MergeResult } from "./print";
import { isSameFile, readSentFile, type SentFile } from "./sent";
import { UnfaithfulError } from "../../library/merge";
import { writeMerge } from "./write";

/** Runs the command and gives its exit status. */
export async function runMerge(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const out = new Output(terminal.stdout);
  const err = new Output(terminal.stderr);
  try {
    const request = readMergeArguments(args);
    if ("help" in request) {
      await out.write(request.help);
      return 0;
    }
    return await merge(request, out, err, new Progress(terminal.stderr));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await err.write(`${error.message.split("\n").map(printable).join("\n")}\n`);
    return 2;
  }
}

async function merge(request: MergeRequest, out: Output, err: Output, progress: Progress): Promise<0 | 1 | 2> {
  const { locale, into } = request;
  const say = async (line: string): Promise<void> => err.write(`${printable(line)}\n`);
  const files = withoutRepeats(resolveFiles(request.files));
  checkOut(request, files);
  const opened = await openLibrary(into, request.sheet, locale);
  const read: SentFile[] = [];
  for (const [index, file] of files.entries()) {
    const place = { done: index + 1, total: files.length, file: printable(file) };
    progress.show(text(locale, "cli.merge.progress", place));
    read.push(await readSentFile(file, { library: into, sheet: request.sheet, locale }));
  }
  progress.clear();
  const { merge, bytes, plan } = await faithful(
    () =>
      writeMerge(
        opened,
        read.flatMap(({ sent }) => sent ?? []),
      ),
    request,
  );
  save(request, bytes);
  const result: MergeResult = { library: into, sheet: opened.sheet, out: request.out, files: read, merge };
  await out.write(request.json ? mergeJson(result, locale) : mergeText(result, locale));
  for (const note of [...opened.notes, ...typedTotals(opened, plan, merge, locale)]) await say(note);
  if (merge.strayed.length > 0)
    await say(text(locale, "cli.merge.library.strayed", { file: into, rows: { rows: merge.strayed } }));
  for (const { lost } of read) if (lost !== null) await say(lost);
  for (const { file, failure } of read)
    if (failure !== null) await say(text(locale, "cli.merge.line.failed", { file, reason: failure }));
  await say(text(locale, "cli.merge.line.written", { library: into, out: request.out }));
  if (read.some(({ failure }) => failure !== null)) return 2;
  return merge.conflicts.length + merge.notTaken.length > 0 ? 1 : 0;
}

async function faithful<T>(work: () => Promise<T>, { into, locale }: MergeRequest): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UnfaithfulError)) throw error;
    const reason = text(locale, "cli.merge.library.fault", { detail: error.message });
    throw new UsageError(text(locale, "cli.merge.library.failed", { file: into, reason }));
  }
}

/** A file that is named twice is read once. */
function withoutRepeats(files: readonly string[]): readonly string[] {
  return files.filter(
    (file, index) => !files.slice(0, index).some((other) => other === file || isSameFile(other, file)),
  );
}

/** Before anything is read: the file to be written is no source and no folder. */
function checkOut({ out, into, locale }: MergeRequest, files: readonly string[]): void {
  if (existsSync(out) && statSync(out).isDirectory())
    throw new UsageError(text(locale, "cli.merge.usage.outIsFolder", { file: out }));
  for (const source of [into, ...files])
    if (isSameFile(out, source)) throw new UsageError(text(locale, "cli.merge.usage.outIsSource", { file: out }));
}

/** The file gets its name only when it is whole. */
function save({ out, locale }: MergeRequest, bytes: Uint8Array): void {
  const unfinished = `${out}.${process.pid}.part`;
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(unfinished, bytes, { flag: "wx" });
    renameSync(unfinished, out);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(text(locale, "cli.merge.usage.outFailed", { file: out, detail }));
  }
}
