import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayText } from "../../messages";
import { canBeExplained, dayOfNow, type Entry } from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { ExplainForm } from "./ExplainForm";
import { lapseText } from "./lapseText";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    alignItems: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  said: { wordBreak: "break-word" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 已说明: who explained the finding, when and why, with the way to take it back; or the way to explain it. */
export function Explanation({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const result = useSnapshot("result");
  const [isOpen, setOpen] = useState(false);
  if (!canBeExplained(entry)) return null;
  const { waiver } = entry;
  const lapsed =
    result?.kind === "reviewed" ? result.loop.lapsed.find((one) => one.entry.key === entry.key) : undefined;
  if (waiver) {
    return (
      <div className={styles.part}>
        <div className={styles.said}>
          {t("pane.waiver.said", {
            who: waiver.who,
            day: dayText(locale, dayOfNow(new Date(waiver.at))),
            why: waiver.why,
          })}
        </div>
        <div className={styles.quiet}>{t("pane.waiver.holds")}</div>
        <Button size="small" onClick={() => void session.loop.withdraw([waiver])}>
          {t("pane.waiver.withdraw")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      {lapsed && <div className={styles.said}>{lapseText(lapsed, locale)}</div>}
      {isOpen ? (
        <ExplainForm entry={entry} before={lapsed?.waiver.why ?? ""} onClose={() => setOpen(false)} />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          {t("pane.waiver.explain")}
        </Button>
      )}
    </div>
  );
}
