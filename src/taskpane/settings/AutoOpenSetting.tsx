import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { Check } from "./Check";

const useStyles = makeStyles({
  quiet: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  failed: { margin: "6px 0 0", color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Whether the pane opens by itself with this workbook; nothing where the program around the pane cannot do it. */
export function AutoOpenSetting() {
  const styles = useStyles();
  const { t, boot } = usePane();
  const { autoOpen } = boot;
  const [isOn, setOn] = useState(() => autoOpen?.isOn() ?? false);
  const [hasFailed, setFailed] = useState(false);
  const id = useId();
  if (!autoOpen) return null;
  const change = (on: boolean) => {
    setOn(on);
    setFailed(false);
    autoOpen.set(on).catch(() => {
      setOn(autoOpen.isOn());
      setFailed(true);
    });
  };
  return (
    <Section title={t("pane.settings.autoOpen")}>
      <Check label={t("pane.settings.autoOpen.on")} checked={isOn} describedBy={id} onChange={change} />
      <p id={id} className={styles.quiet}>
        {t("pane.settings.autoOpen.why")}
      </p>
      {hasFailed && (
        <p role="alert" className={styles.failed}>
          {t("pane.settings.autoOpen.failed")}
        </p>
      )}
    </Section>
  );
}
