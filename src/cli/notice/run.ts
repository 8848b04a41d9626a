/**
 * notice/: npm run notice: for each department what has to be put right. Exit status 0: nothing; 1: something; 2: a file
 * could not be reviewed, or a wrong command.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { completenessOf, isComplete, type Completeness } from "../../library/completeness";
import { noticeSheet } from "../../library/completeness/sheet";
import { noticeText } from "../../library/completeness/text";
import { HostError } from "../../host/types";
import { createXlsxHost } from "../../xlsx";
import { CopyFolder } from "../copies";
import { resolveFiles } from "../files";
import { UsageError } from "../usageFault";
import { printable } from "../print";
import { reviewFile } from "../reviewFile";
import type { Terminal } from "../run";
import { Output } from "../streams";
import { text, type Locale } from "../words";
import { readNoticeArguments, type NoticeRequest } from "./options";

/** Runs the command and gives its exit status. */
export async function runNotice(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const out = new Output(terminal.stdout);
  const err = new Output(terminal.stderr);
  try {
    const request = readNoticeArguments(args, terminal.now);
    if ("help" in request) {
      await out.write(request.help);
      return 0;
    }
    const files = resolveFiles(request.review.files);
    const copies = request.out === null ? null : CopyFolder.open(request.out, files, request.review.locale);
    let status: 0 | 1 | 2 = 0;
    for (const file of files) {
      const one = await noticesOf(file, request, copies, out, err);
      if (one > status) status = one;
    }
    return status;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await err.write(`${error.message.split("\n").map(printable).join("\n")}\n`);
    return 2;
  }
}

async function noticesOf(
  file: string,
  { review, due }: NoticeRequest,
  copies: CopyFolder | null,
  out: Output,
  err: Output,
): Promise<0 | 1 | 2> {
  const { locale } = review;
  const complain = async (reason: string): Promise<2> => {
    await err.write(`${printable(text(locale, "cli.file.failed", { file, reason }))}\n`);
    return 2;
  };
  const reviewed = await reviewFile(file, review);
  if (reviewed.error !== null) return complain(reviewed.error);
  const all = reviewed.sheets.map((sheet) => completenessOf(sheet.review, due, locale));
  for (const completeness of all) await out.write(sheetText(file, completeness, locale));
  const wanting = all.filter((completeness) => !isComplete(completeness));
  if (wanting.length === 0) return 0;
  if (copies) {
    try {
      const copy = copies.write(file, await withNotices(file, wanting, locale));
      await err.write(`${printable(text(locale, "cli.copy.written", { file, copy }))}\n`);
    } catch (error) {
      const detail = error instanceof HostError ? error.code : ((error as NodeJS.ErrnoException).code ?? String(error));
      return complain(text(locale, "cli.file.noCopy", { detail }));
    }
  }
  return 1;
}

/** The file with one worksheet more for each of its plans that has something to put right. */
async function withNotices(file: string, all: readonly Completeness[], locale: Locale): Promise<Uint8Array> {
  const host = createXlsxHost(readFileSync(file), file);
  for (const [index, completeness] of all.entries()) {
    const content = noticeSheet(completeness, basename(file), locale);
    // A second plan of one file gets a sheet of its own, not the first one's place.
    await host.makeSheet(index === 0 ? content : { ...content, name: `${content.name}（${index + 1}）` });
  }
  return host.save();
}

function sheetText(file: string, completeness: Completeness, locale: Locale): string {
  const { sheet, notices } = completeness;
  if (isComplete(completeness)) return `${printable(text(locale, "cli.notice.none", { file, sheet }))}\n\n`;
  const addressed = notices.length > 0 ? notices : [{ unit: "", lines: [] }];
  const texts = addressed.map((notice) => noticeText(notice, completeness, locale));
  return `${[text(locale, "cli.notice.sheet", { file, sheet }), ...texts]
    .map((each) => each.split("\n").map(printable).join("\n"))
    .join("\n\n")}\n\n`;
}
