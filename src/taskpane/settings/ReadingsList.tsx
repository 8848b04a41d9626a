import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { ReadingItem } from "./ReadingItem";

const useStyles = makeStyles({
  intro: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/**
 * Open questions of the text with the option in force and its argument, and the other options with a preview of what
 * they would change. They cannot be chosen here: the policy pack fixes them, so that two offices get one verdict.
 */
export function ReadingsList() {
  const styles = useStyles();
  const { t, policy } = usePane();
  const result = useSnapshot("result");
  return (
    <Section title={t("pane.settings.readings", { count: policy.readings.length })} folded>
      <p className={styles.intro}>{t("pane.settings.readings.intro")}</p>
      {result?.kind !== "reviewed" && <p className={styles.intro}>{t("pane.readings.noSheet")}</p>}
      <ul className={styles.list}>
        {policy.readings.map((reading) => (
          <ReadingItem key={reading.id} reading={reading} />
        ))}
      </ul>
    </Section>
  );
}
