import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetReview } from "../../review/types";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { fieldNames, ruleTitle } from "../kit/terms";

const useStyles = makeStyles({
  intro: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  needs: { color: tokens.colorNeutralForeground3 },
});

/** What could not be checked for want of a column. Told once, folded: it is no finding. */
export function NotChecked({ review }: { readonly review: SheetReview }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  if (review.notChecked.length === 0) return null;
  return (
    <Section title={t("pane.notChecked.title", { count: review.notChecked.length })} folded>
      <p className={styles.intro}>{t("pane.notChecked.intro")}</p>
      <ul className={styles.list}>
        {review.notChecked.map(({ rule, needs }) => (
          <li key={rule}>
            {ruleTitle(locale, rule)}{" "}
            <span className={styles.needs}>{t("pane.notChecked.needs", { columns: fieldNames(locale, needs) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
