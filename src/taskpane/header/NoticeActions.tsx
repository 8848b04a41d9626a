import { Button } from "@fluentui/react-components";
import type { Notice } from "../../session";
import { CopyButton } from "../kit/CopyButton";
import { usePane } from "../kit/PaneContext";
import { offersOf } from "./noticeText";

/** What can be done about a notice. */
export function NoticeActions({ notice }: { readonly notice: Notice }) {
  const { t, session } = usePane();
  const detail =
    notice.kind === "fault" || notice.kind === "refused" || notice.kind === "brokenOff" ? notice.detail : "";
  const canRetry =
    notice.kind === "fault" || notice.kind === "brokenOff" || (notice.kind === "refused" && notice.canRetry);
  return (
    <>
      {notice.kind === "refused" && notice.code === "filtered" && (
        <Button size="small" onClick={() => void session.showRowsAndRetry()}>
          {t(notice.during === "marking" ? "pane.notice.showRows.mark" : "pane.notice.showRows.again")}
        </Button>
      )}
      {canRetry && (
        <Button size="small" onClick={() => void session.retry()}>
          {t("pane.notice.retry")}
        </Button>
      )}
      {notice.kind === "listed" && (
        <Button size="small" onClick={() => void session.switchSheet(notice.from.id)}>
          {t("pane.notice.listed.back", { sheet: notice.from.name })}
        </Button>
      )}
      {offersOf(notice).map((what) => (
        <Button key={what} size="small" onClick={() => void session.takingIn.take(what)}>
          {t(`pane.notice.marked.take.${what}`)}
        </Button>
      ))}
      {detail && <CopyButton text={detail} label={t("pane.fault.copy")} />}
    </>
  );
}
