import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { ratioToPercent } from "../../exact";
import { unitName } from "../../messages";
import { CHOOSABLE, USUAL } from "../../marking";
import { choiceOf } from "../../kept";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { Check } from "./Check";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  quiet: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Which result columns marking writes, kept in the workbook. What a choice takes away is said. */
export function ResultColumns() {
  const styles = useStyles();
  const { t, locale, unit, session, policy } = usePane();
  const settings = useSnapshot("settings");
  const result = useSnapshot("result");
  const id = useId();
  const chosen = settings.columns ?? USUAL;
  const change = (key: (typeof CHOOSABLE)[number], on: boolean) =>
    void session.setMarks({ columns: choiceOf(on ? [...chosen, key] : chosen.filter((other) => other !== key)) });
  return (
    <Section title={t("pane.settings.columns")}>
      <fieldset className={styles.group} aria-label={t("pane.settings.columns")}>
        {CHOOSABLE.map((key) => (
          <Check
            key={key}
            label={t(`marking.column.${key}`, {
              unit: unitName(locale, unit),
              share: ratioToPercent(policy.parameters.adjustmentShare.value).replace("%", ""),
            })}
            checked={chosen.includes(key)}
            onChange={(on) => change(key, on)}
          />
        ))}
      </fieldset>
      <div role="status">
        {!chosen.includes("verdict") && <p className={styles.quiet}>{t("pane.settings.columns.noVerdict")}</p>}
        {chosen.includes("admission") && <p className={styles.quiet}>{t("pane.settings.columns.admission")}</p>}
        {!chosen.includes("explanation") && <p className={styles.quiet}>{t("pane.settings.columns.noExplanation")}</p>}
        {result?.marks === "outdated" && <p className={styles.quiet}>{t("pane.settings.columns.again")}</p>}
      </div>
      <Check
        label={t("pane.settings.columns.wrap")}
        checked={settings.wrap}
        describedBy={id}
        onChange={(wrap) => void session.setMarks({ wrap })}
      />
      <p id={id} className={styles.quiet}>
        {t("pane.settings.columns.wrapWhy")}
      </p>
      <Check
        label={t("pane.settings.columns.formulas")}
        checked={settings.formulas}
        describedBy={`${id}-formulas`}
        onChange={(formulas) => void session.setMarks({ formulas })}
      />
      <p id={`${id}-formulas`} className={styles.quiet}>
        {t("pane.settings.columns.formulasWhy")}
      </p>
      <p className={styles.quiet}>{t("pane.settings.columns.kept")}</p>
    </Section>
  );
}
