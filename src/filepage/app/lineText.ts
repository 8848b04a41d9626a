import type { MessageData, MessageKey } from "../../messages";
import type { ShelfLine } from "../books/Shelf";

export type LineTone = "error" | "warning" | "good" | "quiet" | "failed";

export interface LineText {
  readonly tone: LineTone;
  readonly parts: readonly string[];
}

/** What the list says of a file. */
export function lineText(line: ShelfLine, t: (key: MessageKey, data?: MessageData) => string): LineText {
  switch (line.kind) {
    case "waiting":
    case "reading":
      return { tone: "quiet", parts: [t(`filePage.line.${line.kind}`)] };
    case "denied":
    case "disconnected":
      return { tone: "failed", parts: [t(`filePage.failed.${line.kind}`)] };
    case "unreadable":
      return { tone: "failed", parts: [t(`filePage.failed.${line.reason}`)] };
    case "fault":
      return { tone: "failed", parts: [t("filePage.line.fault")] };
    case "noPlan":
      return { tone: "warning", parts: [t(line.canMap ? "filePage.line.canMap" : "filePage.line.noPlan")] };
    case "reviewed":
      return reviewedText(line.sheets, t);
  }
}

function reviewedText(
  sheets: Extract<ShelfLine, { kind: "reviewed" }>["sheets"],
  t: (key: MessageKey, data?: MessageData) => string,
): LineText {
  const sum = (of: (summary: (typeof sheets)[number]["summary"]) => number): number =>
    sheets.reduce((total, { summary }) => total + of(summary), 0);
  const [law, data, warnings] = [
    sum(({ violations }) => violations),
    sum(({ dataErrors }) => dataErrors),
    sum(({ warnings: count }) => count),
  ];
  const undecided = sum((summary) => summary.undecided);
  const classified = sum((summary) => summary.classified);
  const isClean = law + data + warnings === 0;
  return {
    tone: law + data > 0 ? "error" : warnings > 0 ? "warning" : undecided > 0 ? "quiet" : "good",
    parts: [
      isClean
        ? t("filePage.line.clean", { projects: sum(({ projects }) => projects) })
        : t("filePage.line.counts", { law, data, warnings }),
      ...(undecided > 0 ? [t("filePage.line.undecided", { count: undecided })] : []),
      ...(classified > 0 ? [t("filePage.line.classified", { count: classified })] : []),
      ...(sheets.length > 1 ? [t("filePage.line.sheets", { count: sheets.length })] : []),
    ],
  };
}
