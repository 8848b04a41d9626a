import { HostError, type WorkbookHost } from "../host/types";
import { text, type Locale, type MessageData, type MessageKey } from "../messages";
import { parseRange } from "../sheet";
import { countBySeverity, startAddress, type ReviewSession } from "../session";
import { noticeText } from "../taskpane/header/noticeText";
import { problemFrom, type CellPlace } from "./order";
import { rowTold } from "./rowTold";
import type { Command, Told } from "./types";

/** What a command works with. The session is its own, and not started yet. */
export interface Surroundings {
  readonly session: ReviewSession;
  readonly host: Pick<WorkbookHost, "selection">;
  readonly locale: Locale;
}

/**
 * Does what a command says.
 * @returns what is to be told; null where what a person sees in the sheet says it
 */
export async function runCommand(command: Command, { session, host, locale }: Surroundings): Promise<Told | null> {
  const t = (key: MessageKey, data?: MessageData): string => text(locale, key, data);
  await session.start();
  const refused = noticed(session, t);
  if (refused) return refused;
  switch (command) {
    case "reviewAndMark":
      await session.review({ mark: true });
      return stopped(session, t) ?? (await keepingSaved(session, t)) ?? reviewed(session, t);
    case "reviewOnly":
      await session.review({ mark: false });
      return reviewed(session, t);
    case "makeIssueList":
      await session.ownSheets.list();
      return stopped(session, t) ?? noPlan(session, t) ?? unlessListed(session, t);
    case "clearMarks":
      await session.clear("sheet");
      return noticed(session, t);
    case "previousProblem":
    case "nextProblem":
    case "showRow": {
      await session.review({ mark: false });
      const told = noPlan(session, t) ?? refusal(session, t);
      const { result, sheet, policy } = session.getSnapshot();
      if (told || result?.kind !== "reviewed") return told;
      const from = await placeSelected(host, sheet?.id);
      if (command === "showRow") return rowTold(result, from.row, locale, policy);
      const address = problemFrom(result.index.entries, from, command === "nextProblem" ? 1 : -1);
      if (address === null)
        return { intent: "success", title: t("commands.noProblem", { sheet: result.sheetName }), lines: [] };
      session.dismissNotice();
      await session.goTo(address);
      return noticed(session, t);
    }
  }
}

type Words = (key: MessageKey, data?: MessageData) => string;

/** The cell that is selected on a sheet; before its first one where the selection stands elsewhere, or cannot be told. */
async function placeSelected(host: Surroundings["host"], sheetId: string | undefined): Promise<CellPlace> {
  const selected = await host.selection?.().catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
    return null;
  });
  const cell = selected && selected.sheetId === sheetId ? parseRange(startAddress(selected.address)) : null;
  return cell ? { row: cell.firstRow, column: cell.firstColumn } : { row: 1, column: 0 };
}

function noticed(session: ReviewSession, t: Words): Told | null {
  const { notice } = session.getSnapshot();
  if (!notice) return null;
  const { intent, title, body } = noticeText(notice, t);
  return { intent, title, lines: body ? [body] : [] };
}

/** What went wrong, as against what was done. */
function refusal(session: ReviewSession, t: Words): Told | null {
  const kind = session.getSnapshot().notice?.kind;
  return kind === "refused" || kind === "fault" || kind === "cancelled" ? noticed(session, t) : null;
}

/** Classified rows: only a person answers for them, in the pane. */
function stopped(session: ReviewSession, t: Words): Told | null {
  const { stop } = session.getSnapshot();
  return stop && { intent: "warning", title: t("pane.classified.title"), lines: [t("commands.classified")] };
}

/** A command cannot ask: a saved result stays as it is, the sheet is marked, and that is told. */
async function keepingSaved(session: ReviewSession, t: Words): Promise<Told | null> {
  if (!session.getSnapshot().replacing) return null;
  await session.answerReplacing("keep");
  const told = reviewed(session, t);
  const isMarked = session.getSnapshot().notice?.kind === "marked";
  return told && isMarked ? { ...told, lines: [...told.lines, t("commands.keptSaved")] } : told;
}

function noPlan(session: ReviewSession, t: Words): Told | null {
  const { result } = session.getSnapshot();
  if (result?.kind !== "noPlan" || refusal(session, t)) return null;
  const { reason, nearest } = result.noPlan;
  return {
    intent: "warning",
    title: t(`pane.noPlan.${reason}.what`, { sheet: result.sheetName }),
    lines: [t(nearest ? "commands.noPlan.nearest" : `pane.noPlan.${reason}.todo`), t("pane.noPlan.nothingWritten")],
  };
}

/** The new sheet in front says by itself that it was made. */
function unlessListed(session: ReviewSession, t: Words): Told | null {
  return session.getSnapshot().notice?.kind === "listed" ? null : noticed(session, t);
}

/** What was found, after what was done. */
function reviewed(session: ReviewSession, t: Words): Told | null {
  const told = noPlan(session, t) ?? refusal(session, t);
  const { result } = session.getSnapshot();
  if (told || result?.kind !== "reviewed") return told;
  const { violation, dataError, warning, undecided } = countBySeverity(result.index.entries);
  const done = noticed(session, t);
  return {
    intent: violation + dataError > 0 ? "error" : warning + undecided > 0 ? "warning" : "success",
    title: done?.title ?? t("pane.notice.reviewed.title"),
    lines: [
      t("pane.announce.reviewed", { projects: result.summary.projects, violation, dataError, warning, undecided }),
      ...(done?.lines ?? []),
    ],
  };
}
