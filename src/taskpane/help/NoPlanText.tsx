import { makeStyles, tokens } from "@fluentui/react-components";
import type { NoPlan } from "../../plan/types";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  told: { display: "flex", flexDirection: "column", gap: "12px", lineHeight: tokens.lineHeightBase300 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  text: { margin: 0, wordBreak: "break-word" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Header words of ours shown at most. */
const SHOWN = 8;

/** Why a sheet is no plan: what was looked for, what was found all the same, what to do. Nothing was written. */
export function NoPlanText({ noPlan }: { readonly noPlan: NoPlan }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <div className={styles.told} role="alert">
      <h2 className={styles.heading} tabIndex={-1} data-focus-home>
        {t(`pane.noPlan.${noPlan.reason}.what`, { sheet: noPlan.sheetName })}
      </h2>
      <p className={styles.text}>{t("pane.noPlan.lookedFor")}</p>
      {noPlan.found.length > 0 && (
        <p className={styles.text}>{t("pane.noPlan.found", { words: { list: noPlan.found.slice(0, SHOWN) } })}</p>
      )}
      <p className={styles.text}>
        {t(noPlan.nearest ? "pane.noPlan.nearest.todo" : `pane.noPlan.${noPlan.reason}.todo`)}
      </p>
      <p className={styles.quiet}>{t("pane.noPlan.nothingWritten")}</p>
    </div>
  );
}
