import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useSnapshot } from "../kit/PaneContext";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A sample plan in a worksheet of its own, for whoever wants to see what a review is like. */
export function SampleOffer() {
  const styles = useStyles();
  const { t, session } = usePane();
  const workbook = useSnapshot("workbook");
  const work = useSnapshot("work");
  return (
    <div className={styles.offer}>
      <Button
        disabled={!workbook || (work !== null && !work.background)}
        onClick={() => void session.ownSheets.sample()}
      >
        {t("pane.sample.make")}
      </Button>
      <p className={styles.hint}>{t("pane.sample.hint")}</p>
    </div>
  );
}
