import type { MessageData, MessageKey } from "../../messages";
import type { Notice } from "../../session";

export interface NoticeText {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly body: string;
}

/** A notice in words: what happened, and what to do. */
export function noticeText(notice: Notice, t: (key: MessageKey, data?: MessageData) => string): NoticeText {
  switch (notice.kind) {
    case "reviewed": return { intent: "success", title: t("pane.notice.reviewed.title"), body: t("pane.notice.reviewed.body", { sheet: notice.sheetName }) };
    case "marked": return { intent: "success", title: t("pane.notice.marked.title"), body: t("pane.notice.marked.body", { block: notice.block }) };
    case "cleared": return notice.sheets.length
      ? { intent: "success", title: t("pane.notice.cleared.title"), body: t("pane.notice.cleared.body", { sheets: notice.sheets.join("、") }) }
      : { intent: "info", title: t("pane.notice.nothingToClear.title"), body: t("pane.notice.nothingToClear.body") };
    case "cancelled": return { intent: "info", title: t("pane.notice.cancelled.title"), body: t(notice.during === "marking" || notice.during === "clearing" ? "pane.notice.cancelled.writing" : "pane.notice.cancelled.reading") };
    case "refused": return {
      intent: "warning",
      title: t(`host.${notice.code}.what`),
      body: [t(`host.${notice.code}.todo`), notice.place && t("pane.notice.place", { place: notice.place }), notice.during === "marking" && notice.code === "protected" ? t("pane.notice.reviewedNotMarked") : ""].filter(Boolean).join(" "),
    };
    case "policyLost": return { intent: "warning", title: t("pane.notice.policyLost.title"), body: t("pane.notice.policyLost.body") };
    case "fault": return { intent: "error", title: t("pane.fault.heading"), body: t("pane.fault.notice") };
  }
}
