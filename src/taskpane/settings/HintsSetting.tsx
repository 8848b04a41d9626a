import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { Check } from "./Check";

const useStyles = makeStyles({
  quiet: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Whether marking gives flagged cells a hint: off by default, kept in the workbook, with what it does and does not. */
export function HintsSetting() {
  const styles = useStyles();
  const { t, session } = usePane();
  const settings = useSnapshot("settings");
  const id = useId();
  return (
    <Section title={t("pane.settings.hints")}>
      <Check
        label={t("pane.settings.hints.on")}
        checked={settings.hints}
        describedBy={id}
        onChange={(hints) => void session.setMarks({ hints })}
      />
      <p id={id} className={styles.quiet}>
        {t("pane.settings.hints.why")}
      </p>
    </Section>
  );
}
