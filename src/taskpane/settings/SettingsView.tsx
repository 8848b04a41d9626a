/** settings/: the page 设置: language, result columns, readings, parameters of a place, what happens by itself. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayOfIso, isoOf } from "../../exact";
import { Page } from "../kit/Page";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { AutomaticSettings } from "./AutomaticSettings";
import { AutoOpenSetting } from "./AutoOpenSetting";
import { HintsSetting } from "./HintsSetting";
import { LanguageSetting } from "./LanguageSetting";
import { PolicySettings } from "./PolicySettings";
import { ReadingsList } from "./ReadingsList";
import { ResultColumns } from "./ResultColumns";

const useStyles = makeStyles({
  grow: { minWidth: 0, width: "100%" },
  version: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reset: { alignSelf: "start", marginTop: "-8px" },
});

/** Base date, result columns and hints (kept in the workbook), language, automatic marking and policy pack (kept on this computer), and the readings in force. */
export function SettingsView({ version, onClose }: { readonly version: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const { t, session } = usePane();
  const settings = useSnapshot("settings");
  const [typed, setTyped] = useState(() => isoOf(session.asOf));
  const isBad = dayOfIso(typed) === null;
  const change = (text: string) => {
    setTyped(text);
    const day = dayOfIso(text);
    if (day !== null && day !== session.asOf) void session.setAsOf(day);
  };
  return (
    <Page title={t("pane.settings.title")} onClose={onClose}>
      <Field
        label={t("pane.settings.asOf")}
        hint={t(settings.asOf === null ? "pane.settings.asOf.today" : "pane.settings.asOf.kept")}
        validationState={isBad ? "error" : "none"}
        validationMessage={isBad ? t("pane.settings.asOf.bad") : undefined}
      >
        <Input className={styles.grow} type="date" value={typed} onChange={(_, data) => change(data.value)} />
      </Field>
      {settings.asOf !== null && (
        <Button
          className={styles.reset}
          size="small"
          onClick={() => void session.setAsOf(null).then(() => setTyped(isoOf(session.asOf)))}
        >
          {t("pane.settings.asOf.reset")}
        </Button>
      )}
      <LanguageSetting />
      <ResultColumns />
      <HintsSetting />
      <AutomaticSettings />
      <AutoOpenSetting />
      <PolicySettings />
      <ReadingsList />
      <p className={styles.version}>{t("pane.settings.version", { version })}</p>
    </Page>
  );
}
