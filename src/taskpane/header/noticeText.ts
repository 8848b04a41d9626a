import type { Surrounding } from "../../host/types";
import type { Notice } from "../../session";
import { markedText, toReadOf, type NoticeText, type TextOf } from "./markedText";

export type { NoticeText } from "./markedText";

/** Actions that a notice after marking offers. */
export function offersOf(notice: Notice): readonly Surrounding[] {
  return notice.kind === "marked"
    ? (["filter", "printArea"] as const).filter((what) => notice.around?.[what] === "offered")
    : [];
}

/** Whether a notice is good news that nobody has to answer or read at leisure: one line, and gone by itself. */
export function isPassing(notice: Notice): boolean {
  switch (notice.kind) {
    case "reviewed":
    case "fixesUndone":
    case "fixed":
    case "sampled":
      return true;
    case "cleared":
      return !notice.unread && !notice.unfiltered;
    case "allReviewed":
      return notice.plans > 0;
    case "allMarked":
      return notice.left.length + notice.forgotten.length === 0;
    case "marked":
      return toReadOf(notice).length === 0;
    default:
      return false;
  }
}

/** A notice in one line, folded: what is offered or has to be known; "" where the title says enough. */
export function foldedText(notice: Notice, t: TextOf): string {
  return notice.kind === "marked" ? (toReadOf(notice)[0]?.(t) ?? "") : "";
}

/** A notice in words: what happened, and what to do. */
export function noticeText(notice: Notice, t: TextOf): NoticeText {
  switch (notice.kind) {
    case "reviewed":
      return {
        intent: "success",
        title: t("pane.notice.reviewed.title"),
        body: t("pane.notice.reviewed.body", { sheet: notice.sheetName }),
      };
    case "marked":
      return markedText(notice, t);
    case "cleared":
      return clearedText(notice, t);
    case "fixed":
      return toldOf(notice, "fixed", t);
    case "fixesUndone":
      return toldOf(notice, "undone", t);
    case "merged":
      return mergedText(notice, t);
    case "mergeUndone":
      return {
        intent: notice.skipped > 0 ? "warning" : "success",
        title: t("pane.notice.mergeUndone.title", { sheet: notice.sheetName }),
        body: [
          notice.rows > 0 && t("pane.notice.mergeUndone.rows", { rows: notice.rows }),
          notice.cells > 0 && t("pane.notice.mergeUndone.cells", { cells: notice.cells }),
          notice.skipped > 0 && t("pane.notice.skipped", { count: notice.skipped }),
        ]
          .filter(Boolean)
          .join(" "),
      };
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
        (notice.during === "listing" || notice.during === "sampling" || notice.during === "making") &&
        notice.place === ""
      )
        return {
          intent: "warning",
          title: t("pane.notice.structure.what"),
          body: t(notice.during === "making" ? "pane.notice.structure.again" : "pane.notice.structure.todo"),
        };
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
    case "allReviewed":
      return notice.plans > 0
        ? {
            intent: "success",
            title: t("pane.notice.allReviewed.title", { count: notice.plans }),
            body: t("pane.notice.allReviewed.body"),
          }
        : { intent: "info", title: t("pane.notice.allReviewed.none"), body: t("pane.notice.allReviewed.none.todo") };
    case "allMarked":
      return {
        intent: notice.left.length > 0 ? "warning" : notice.forgotten.length > 0 ? "info" : "success",
        title: t("pane.notice.allMarked.title", { count: notice.marked }),
        body: [
          notice.left.length > 0 && t("pane.notice.allMarked.left", { sheets: { list: notice.left } }),
          notice.forgotten.length > 0 && t("pane.notice.historyCut.body", { sheets: { list: notice.forgotten } }),
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
    case "keptLost":
      return {
        intent: "warning",
        title: t("pane.notice.keptLost.title"),
        body: t("pane.notice.keptLost.body", { what: { terms: notice.what.map((kind) => `pane.kept.${kind}`) } }),
      };
    case "fault":
      return { intent: "error", title: t("pane.fault.heading"), body: t("pane.fault.notice") };
  }
}

/** What was written into a library, and what is left to look at. */
function mergedText(notice: Extract<Notice, { kind: "merged" }>, t: TextOf): NoticeText {
  const { sheetName, rows, cells, left, notTaken, notGrown } = notice;
  const isWhole = left + notTaken + notGrown.length === 0;
  return {
    intent: isWhole ? "success" : "warning",
    title: t("pane.notice.merged.title", { sheet: sheetName }),
    body: [
      rows > 0 && t("pane.notice.merged.rows", { rows }),
      cells > 0 && t("pane.notice.merged.cells", { cells }),
      left > 0 && t("pane.notice.merged.left", { count: left }),
      notTaken > 0 && t("pane.notice.merged.notTaken", { count: notTaken }),
      notGrown.length > 0 && t("pane.notice.merged.notGrown", { cells: { list: notGrown } }),
      isWhole && t("pane.notice.merged.body"),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** What was cleared, and what could not be reached or given back. */
function clearedText({ sheets, unread, unfiltered }: Extract<Notice, { kind: "cleared" }>, t: TextOf): NoticeText {
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
  t: TextOf,
): NoticeText {
  return {
    intent: done > 0 ? "success" : "info",
    title: done > 0 ? t(`pane.notice.${what}.title`, { done }) : t(`pane.notice.${what}.nothing`),
    body: [skipped > 0 && t("pane.notice.skipped", { count: skipped }), done > 0 && t(`pane.notice.${what}.body`)]
      .filter(Boolean)
      .join(" "),
  };
}
