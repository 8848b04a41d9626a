import { makeStyles, tokens } from "@fluentui/react-components";
import { citationText, hasMessage, textOfKey } from "../../messages";
import { usePane } from "../app/PaneContext";
import { Section } from "../app/Section";

const useStyles = makeStyles({
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  question: { marginTop: "6px", color: tokens.colorNeutralForeground2 },
  answer: { margin: 0 },
  option: { fontWeight: tokens.fontWeightSemibold },
  argument: { color: tokens.colorNeutralForeground3 },
});

/** Open questions of the text with the option in force and its argument. Read only: the policy pack fixes them. */
export function ReadingsList() {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  const textOr = (key: string, otherwise: string) => (hasMessage(key) ? textOfKey(locale, key) : otherwise);
  const optionText = (id: string, option: string, usual: string | undefined) => {
    const name = textOr(`readings.${id}.option.${option}`, option);
    return option === usual ? name : t("pane.settings.readings.other", { option: name });
  };
  return (
    <Section title={t("pane.settings.readings", { count: policy.readings.length })} folded>
      <p className={styles.intro}>{t("pane.settings.readings.intro")}</p>
      <dl className={styles.list}>
        {policy.readings.map(({ id, articles, options, default: option }) => (
          <div key={id}>
            <dt className={styles.question}>{textOr(`readings.${id}.question`, id)} {articles.map((cite) => citationText(locale, cite)).join(locale === "zh-CN" ? "、" : ", ")}</dt>
            <dd className={styles.answer}>
              <span className={styles.option}>{optionText(id, option, options[0])}</span>
              {" — "}<span className={styles.argument}>{textOr(`readings.${id}.argument.${option}`, "")}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
