import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { dayText } from "../../messages";
import { dayOfNow, type ReviewedResult } from "../../session";
import { usePane } from "../kit/PaneContext";
import { clockText } from "./clock";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface KeepReviewProps {
  /** What is saved now; null: nothing, so that nothing is replaced. */
  readonly kept: ReviewedResult["loop"]["kept"];
  readonly disabled: boolean;
}

/** 保存本次结果: what it would replace is told, and asked first. */
export function KeepReview({ kept, disabled }: KeepReviewProps) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const [isAsked, setAsked] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) answer.current?.focus();
  }, [isAsked]);
  const keep = () => {
    setAsked(false);
    void session.loop.rememberFront();
  };
  if (!isAsked || !kept)
    return (
      <Button
        size="small"
        disabled={disabled}
        title={t("pane.loop.keep.hint")}
        onClick={kept ? () => setAsked(true) : keep}
      >
        {t(kept ? "pane.loop.keep.other" : "pane.loop.keep")}
      </Button>
    );
  return (
    <div
      role="group"
      aria-label={t("pane.loop.keep.other")}
      className={styles.question}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        setAsked(false);
      }}
    >
      <div>
        {t(kept.problems === null ? "pane.loop.keep.replaceCut" : "pane.loop.keep.replace", {
          day: dayText(locale, dayOfNow(new Date(kept.at))),
          time: clockText(locale, kept.at),
          count: kept.problems ?? 0,
        })}
      </div>
      <div className={styles.buttons}>
        <Button size="small" disabled={disabled} onClick={keep}>
          {t("pane.loop.keep.confirm")}
        </Button>
        <Button ref={answer} size="small" onClick={() => setAsked(false)}>
          {t("pane.waiver.cancel")}
        </Button>
      </div>
    </div>
  );
}
