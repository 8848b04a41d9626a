import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { Check } from "./Check";
import { keepAutomatic } from "./keptAutomatic";

const useStyles = makeStyles({
  quiet: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Automatic marking: off by default, with the reason. */
export function AutomaticSettings() {
  const styles = useStyles();
  const { t, session, boot } = usePane();
  const settings = useSnapshot("settings");
  const id = useId();
  const change = (on: boolean) => {
    keepAutomatic(boot, on);
    session.setAutomatic(on);
  };
  return (
    <Section title={t("pane.settings.automatic")}>
      <Check label={t("pane.settings.automatic.on")} checked={settings.automatic} describedBy={id} onChange={change} />
      <div id={id}>
        <p className={styles.quiet}>{t("pane.settings.automatic.why")}</p>
        <p className={styles.quiet}>{t("pane.settings.automatic.how")}</p>
      </div>
    </Section>
  );
}
