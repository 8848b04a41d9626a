import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayOfIso, isoOf } from "../../exact";
import type { Locale } from "../../messages/types";
import { chosenLanguage } from "../app/language";
import { usePane, useSnapshot } from "../app/PaneContext";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "16px" },
  date: { display: "flex", gap: "8px" },
  grow: { flexGrow: 1, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Base date (kept in the workbook) and language (kept on this machine). */
export function SettingsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = usePane();
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("pane.settings.title")}</DialogTitle>
          <DialogContent>{open && <Fields />}</DialogContent>
          <DialogActions><Button appearance="primary" onClick={onClose}>{t("pane.settings.close")}</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Fields() {
  const styles = useStyles();
  const { t, session, boot, setLocale } = usePane();
  const { settings } = useSnapshot();
  const [typed, setTyped] = useState(() => isoOf(session.asOf));
  const [language, setLanguage] = useState(() => chosenLanguage(boot) ?? "");
  const isBad = dayOfIso(typed) === null;
  const change = (text: string) => {
    setTyped(text);
    const day = dayOfIso(text);
    if (day !== null && day !== session.asOf) void session.setAsOf(day);
  };
  return (
    <div className={styles.fields}>
      <Field label={t("pane.settings.asOf")} hint={t(settings.asOf === null ? "pane.settings.asOf.today" : "pane.settings.asOf.kept")} validationState={isBad ? "error" : "none"} validationMessage={isBad ? t("pane.settings.asOf.bad") : undefined}>
        <div className={styles.date}>
          <Input className={styles.grow} type="date" value={typed} onChange={(_, data) => change(data.value)} />
          <Button disabled={settings.asOf === null} onClick={() => void session.setAsOf(null).then(() => setTyped(isoOf(session.asOf)))}>{t("pane.settings.asOf.reset")}</Button>
        </div>
      </Field>
      <Field label={t("pane.settings.language")} hint={t("pane.settings.language.kept")}>
        <Select value={language} onChange={(_, data) => { setLanguage(data.value); setLocale(data.value === "" ? null : (data.value as Locale)); }}>
          <option value="">{t("pane.settings.language.follow")}</option>
          <option value="zh-CN">{t("pane.language.zh-CN")}</option>
          <option value="en-US">{t("pane.language.en-US")}</option>
        </Select>
      </Field>
    </div>
  );
}
