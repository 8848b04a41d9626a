import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { isLocale, LOCALES } from "../../messages/locale";
import { chosenLanguage } from "../kit/language";
import { usePane } from "../kit/PaneContext";

/** The language of the pane and of what is marked, kept on this computer. Its texts are loaded first; where they do not come, the language stays and that is said. */
export function LanguageSetting() {
  const { t, boot, setLocale } = usePane();
  const [shown, show] = useState(() => chosenLanguage(boot) ?? "");
  const [isMissing, setMissing] = useState(false);
  const choose = (value: string) => {
    show(value);
    setMissing(false);
    setLocale(isLocale(value) ? value : null).catch(() => {
      show(chosenLanguage(boot) ?? "");
      setMissing(true);
    });
  };
  return (
    <Field
      label={t("pane.settings.language")}
      hint={t("pane.settings.language.kept")}
      validationState={isMissing ? "error" : "none"}
      validationMessage={isMissing ? t("pane.settings.language.missing") : undefined}
    >
      <Select value={shown} onChange={(_, data) => choose(data.value)}>
        <option value="">{t("pane.settings.language.follow")}</option>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale}>
            {t(`pane.language.${locale}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
