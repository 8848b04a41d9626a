/** help/: what the pane shows where there is no result: how to begin, why no plan was found, the words and colours. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Page } from "../kit/Page";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { HelpSections } from "./HelpSections";
import { SampleOffer } from "./SampleOffer";
import { Disclaimer } from "../overview/Disclaimer";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    lineHeight: tokens.lineHeightBase400,
  },
});

interface StartViewProps {
  readonly onClose: (() => void) | null;
  /** Leads to the review of all plan sheets. */
  readonly onAll?: () => void;
}

/** First-run help: three sentences. `onClose` leads back to the results, where there are any. */
export function StartView({ onClose, onAll }: StartViewProps) {
  const styles = useStyles();
  const { t } = usePane();
  const workbook = useSnapshot("workbook");
  const isSeveral = (workbook?.sheets.filter(({ isVisible }) => isVisible).length ?? 0) > 1;
  return (
    <Page title={t("pane.help.heading")} onClose={onClose} isQuiet={onClose === null}>
      <ol className={styles.steps}>
        <li>{t("pane.help.first")}</li>
        <li>{t("pane.help.second")}</li>
        <li>{t("pane.help.third")}</li>
      </ol>
      {onAll && isSeveral && (
        <div>
          <Button onClick={onAll}>{t("pane.tasks.all")}</Button>
        </div>
      )}
      <SampleOffer />
      {onClose && <HelpSections />}
      <Disclaimer />
    </Page>
  );
}
