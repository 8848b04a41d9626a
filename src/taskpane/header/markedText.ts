/** What is told after a marking: what was written, what stands in the way of more, what is offered. */
import type { MessageData, MessageKey } from "../../messages";
import type { HintsDone } from "../../marking";
import type { Notice } from "../../session";

export interface NoticeText {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly body: string;
}

export type TextOf = (key: MessageKey, data?: MessageData) => string;

type Marked = Extract<Notice, { kind: "marked" }>;

/** What of a marking has to be answered or read at leisure, the offers first. */
export function toReadOf(notice: Marked): readonly ((t: TextOf) => string)[] {
  const { around, forgotten, beside, besideFor, isCoarse, fixedRows, hints } = notice;
  const told: ((t: TextOf) => string)[] = [];
  if (around?.filter) told.push((t) => t(`pane.notice.marked.filter.${around.filter ?? "offered"}`));
  if (around?.printArea) told.push((t) => t("pane.notice.marked.printArea"));
  if (beside !== null) told.push((t) => t(`pane.notice.marked.beside.${besideFor ?? "named"}`, { table: beside }));
  if (isCoarse) told.push((t) => t("pane.notice.marked.coarse"));
  if (fixedRows > 0) told.push((t) => t("pane.notice.marked.fixed", { count: fixedRows }));
  if (hints && (hints.isRefused || hints.own + hints.rest > 0))
    told.push((t) => hintsTold(hints, t).filter(Boolean).join(" "));
  if (forgotten) told.push((t) => t("pane.notice.historyCut.body", { sheets: { list: forgotten } }));
  return told;
}

export function markedText(notice: Marked, t: TextOf): NoticeText {
  return {
    intent: "success",
    title: t(notice.taken ? `pane.notice.marked.taken.${notice.taken}` : "pane.notice.marked.title"),
    body: [
      t("pane.notice.marked.body", { block: notice.block }),
      notice.table !== null && t("pane.notice.marked.table", { table: notice.table }),
      notice.beside !== null && t(`pane.notice.marked.beside.${notice.besideFor ?? "named"}`, { table: notice.beside }),
      notice.isCoarse && t("pane.notice.marked.coarse"),
      notice.fixedRows > 0 && t("pane.notice.marked.fixed", { count: notice.fixedRows }),
      notice.around?.filter && t(`pane.notice.marked.filter.${notice.around.filter}`),
      notice.around?.printArea && t("pane.notice.marked.printArea"),
      ...(notice.hints ? hintsTold(notice.hints, t) : []),
      notice.forgotten && t("pane.notice.historyCut.body", { sheets: { list: notice.forgotten } }),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** Hints that were set, and why others were not; nothing where no cell is flagged. */
function hintsTold({ set, own, rest, isRefused }: HintsDone, t: TextOf): readonly (string | false)[] {
  if (isRefused) return [t("pane.notice.marked.hints.refused")];
  if (set + own + rest === 0) return [];
  return [
    t("pane.notice.marked.hints", { set }),
    own > 0 && t("pane.notice.marked.hints.own", { own }),
    rest > 0 && t("pane.notice.marked.hints.rest", { rest }),
  ];
}
