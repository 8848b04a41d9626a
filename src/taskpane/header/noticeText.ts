import type { MessageData, MessageKey } from "../../messages";
import type { HintsDone } from "../../marking";
import type { Notice } from "../../session";

export interface NoticeText {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly body: string;
}

/** A notice in words: what happened, and what to do. */
export function noticeText(notice: Notice, t: (key: MessageKey, data?: MessageData) => string): NoticeText {
  switch (notice.kind) {
    case "reviewed":
      return {
        intent: "success",
        title: t("pane.notice.reviewed.title"),
        body: t("pane.notice.reviewed.body", { sheet: notice.sheetName }),
      };
    case "marked":
      return {
        intent: "success",
        title: t(notice.taken ? `pane.notice.marked.taken.${notice.taken}` : "pane.notice.marked.title"),
        body: [
          t("pane.notice.marked.body", { block: notice.block }),
          notice.table !== null && t("pane.notice.marked.table", { table: notice.table }),
          notice.beside !== null &&
            t(`pane.notice.marked.beside.${notice.besideFor ?? "named"}`, { table: notice.beside }),
          notice.isCoarse && t("pane.notice.marked.coarse"),
          notice.around?.filter && t(`pane.notice.marked.filter.${notice.around.filter}`),
          notice.around?.printArea && t("pane.notice.marked.printArea"),
          ...(notice.hints ? hintsTold(notice.hints, t) : []),
          notice.forgotten && t("pane.notice.historyCut.body", { sheets: { list: notice.forgotten } }),
        ]
          .filter(Boolean)
          .join(" "),
      };
    case "cleared":
      return clearedText(notice, t);
    case "fixed":
      return toldOf(notice, "fixed", t);
    case "fixesUndone":
      return toldOf(notice, "undone", t);
    case "brokenOff":
      return {
        intent: "warning",
        title:
          notice.done === null
            ? t("pane.notice.brokenOff.unknown")
            : t(`pane.notice.brokenOff.${notice.during}`, { done: notice.done, total: notice.total }),
        body: [notice.code !== "cancelled" && `${t(`host.${notice.code}.what`)}.`, t("pane.notice.brokenOff.todo")]
          .filter(Boolean)
          .join(" "),
      };
    case "listed":
      return {
        intent: "success",
        title: t(notice.replaced ? "pane.notice.listed.again" : "pane.notice.listed.title", {
          sheet: notice.sheetName,
        }),
        body: t("pane.notice.listed.body"),
      };
    case "sampled":
      return {
        intent: "success",
        title: t("pane.notice.sampled.title", { sheet: notice.sheetName }),
        body: t("pane.notice.sampled.body"),
      };
    case "cancelled":
      return {
        intent: "info",
        title: t("pane.notice.cancelled.title"),
        body: t(
          notice.during === "marking" || notice.during === "clearing"
            ? "pane.notice.cancelled.writing"
            : "pane.notice.cancelled.reading",
        ),
      };
    case "refused":
      // A sheet that cannot be added is no protected sheet.
      if (
        notice.code === "protected" &&
        (notice.during === "listing" || notice.during === "sampling") &&
        notice.place === ""
      )
        return { intent: "warning", title: t("pane.notice.structure.what"), body: t("pane.notice.structure.todo") };
      return {
        intent: "warning",
        title: t(`host.${notice.code}.what`),
        body: [
          t(`host.${notice.code}.todo`),
          notice.place && t("pane.notice.place", { place: notice.place }),
          notice.during === "marking" && notice.code === "protected" ? t("pane.notice.reviewedNotMarked") : "",
        ]
          .filter(Boolean)
          .join(" "),
      };
    case "historyCut":
      return {
        intent: "info",
        title: t("pane.notice.historyCut.title"),
        body: t("pane.notice.historyCut.body", { sheets: { list: notice.sheets } }),
      };
    case "policyLost":
      return { intent: "warning", title: t("pane.notice.policyLost.title"), body: t("pane.notice.policyLost.body") };
    case "fault":
      return { intent: "error", title: t("pane.fault.heading"), body: t("pane.fault.notice") };
  }
}

/** What was cleared, and what could not be reached or given back. */
function clearedText(
  { sheets, unread, unfiltered }: Extract<Notice, { kind: "cleared" }>,
  t: (key: MessageKey, data?: MessageData) => string,
): NoticeText {
  const rest = [
    unfiltered && t("pane.notice.cleared.unfiltered", { sheets: { list: unfiltered } }),
    unread && t("pane.notice.cleared.unread", { sheets: { list: unread } }),
  ];
  const isDone = sheets.length > 0;
  const body = isDone
    ? t("pane.notice.cleared.body", { sheets: { list: sheets } })
    : t("pane.notice.nothingToClear.body");
  return {
    intent: unread || unfiltered ? "warning" : isDone ? "success" : "info",
    title: t(isDone ? "pane.notice.cleared.title" : "pane.notice.nothingToClear.title"),
    body: [body, ...rest].filter(Boolean).join(" "),
  };
}

/** How many cells were fixed or put back, and how many were left alone. */
function toldOf(
  { done, skipped }: Extract<Notice, { kind: "fixed" | "fixesUndone" }>,
  what: "fixed" | "undone",
  t: (key: MessageKey, data?: MessageData) => string,
): NoticeText {
  return {
    intent: done > 0 ? "success" : "info",
    title: done > 0 ? t(`pane.notice.${what}.title`, { done }) : t(`pane.notice.${what}.nothing`),
    body: [skipped > 0 && t("pane.notice.skipped", { count: skipped }), done > 0 && t(`pane.notice.${what}.body`)]
      .filter(Boolean)
      .join(" "),
  };
}

/** Hints that were set, and why others were not; nothing where no cell is flagged. */
function hintsTold(
  { set, own, rest, isRefused }: HintsDone,
  t: (key: MessageKey, data?: MessageData) => string,
): readonly (string | false)[] {
  if (isRefused) return [t("pane.notice.marked.hints.refused")];
  if (set + own + rest === 0) return [];
  return [
    t("pane.notice.marked.hints", { set }),
    own > 0 && t("pane.notice.marked.hints.own", { own }),
    rest > 0 && t("pane.notice.marked.hints.rest", { rest }),
  ];
}
