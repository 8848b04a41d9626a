import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { citationText, hasMessage, listText, textOfKey } from "../../messages";
import type { Reading, ReadingChoice } from "../../regulation/types";
import type { ReadingPreview } from "../../session/trials/readingPreview";
import { localCitation } from "../../regulation";
import { localWords } from "../../review/words";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { ReadingPreviewView } from "./ReadingPreviewView";

const useStyles = makeStyles({
  question: { margin: "8px 0 2px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  options: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  option: { paddingLeft: "8px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  argument: { color: tokens.colorNeutralForeground2 },
  button: { margin: "2px 0" },
});

/** What is shown of another option: nothing yet, being compared, or compared with one review. */
type Shown = { readonly option: ReadingChoice; readonly preview: ReadingPreview | null };

/** One open question: the option in force with its argument, and every other one with what it would change here. */
export function ReadingItem({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { t, locale, session, policy } = usePane();
  const result = useSnapshot("result");
  const { id, articles, options, default: inForce } = reading;
  const [shown, setShown] = useState<Shown | null>(null);
  const review = result?.kind === "reviewed" ? result.review : null;
  // A preview belongs to the review that it was made of.
  useEffect(() => setShown(null), [review]);
  const textOr = (key: string, otherwise: string) => (hasMessage(key) ? textOfKey(locale, key) : otherwise);
  const nameOf = (option: string) =>
    localWords(policy).terms[`readings.${id}.option.${option}`]?.[locale] ??
    textOr(`readings.${id}.option.${option}`, option);
  const inForceName =
    inForce === options[0] ? nameOf(inForce) : t("pane.settings.readings.other", { option: nameOf(inForce) });
  const show = (option: ReadingChoice) => {
    if (shown?.option === option) return setShown(null);
    setShown({ option, preview: null });
    // Lets the pane say that it compares before the rules run.
    setTimeout(
      () =>
        setShown((before) =>
          before?.option === option ? { option, preview: session.previewReading(id, option) } : before,
        ),
      20,
    );
  };
  return (
    <li>
      <h3 className={styles.question}>
        {textOr(`readings.${id}.question`, id)}{" "}
        {listText(
          locale,
          articles.map((cite) => citationText(locale, localCitation(policy, cite))),
        )}
      </h3>
      <ul className={styles.options}>
        {[inForce, ...options.filter((option) => option !== inForce)].map((option) => (
          <li key={option} className={styles.option}>
            {t(option === inForce ? "pane.readings.inForce" : "pane.readings.other")}
            {locale === "zh-CN" ? "：" : ": "}
            <span className={styles.name}>{option === inForce ? inForceName : nameOf(option)}</span>
            {" — "}
            <span className={styles.argument}>{textOr(`readings.${id}.argument.${option}`, "")}</span>
            {option !== inForce && review && (
              <div>
                <Button
                  size="small"
                  className={styles.button}
                  aria-expanded={shown?.option === option}
                  aria-label={t(shown?.option === option ? "pane.readings.hideOf" : "pane.readings.previewOf", {
                    option: nameOf(option),
                  })}
                  onClick={() => show(option)}
                >
                  {t(shown?.option === option ? "pane.readings.hide" : "pane.readings.preview")}
                </Button>
                <div role="status">
                  {shown?.option === option &&
                    (shown.preview ? <ReadingPreviewView preview={shown.preview} /> : t("pane.readings.working"))}
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
