import { makeStyles, tokens } from "@fluentui/react-components";
import { Page } from "../app/Page";
import { usePane } from "../app/PaneContext";
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

/** First-run help: three sentences. `onClose` leads back to the results, where there are any. */
export function StartView({ onClose }: { readonly onClose: (() => void) | null }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <Page title={t("pane.help.heading")} onClose={onClose} isQuiet={onClose === null}>
      <ol className={styles.steps}>
        <li>{t("pane.help.first")}</li>
        <li>{t("pane.help.second")}</li>
        <li>{t("pane.help.third")}</li>
      </ol>
      <SampleOffer />
      {onClose && <HelpSections />}
      <Disclaimer />
    </Page>
  );
}
