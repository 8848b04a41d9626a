import { makeStyles, tokens } from "@fluentui/react-components";
import { reasonsOf } from "../../marking/admissionText";
import type { Admission } from "../../review";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";

const useStyles = makeStyles({
  word: { fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: "4px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    wordBreak: "break-word",
  },
});

/** 入库意见 of one project, with its reasons. */
export function AdmissionCard({ admission }: { readonly admission: Admission }) {
  const styles = useStyles();
  const { t, locale, unit } = usePane();
  const reasons = reasonsOf(admission, unit, locale);
  return (
    <Section title={t("pane.admission.title")}>
      <div className={styles.word}>{t(`admission.${admission.verdict}`)}</div>
      <ul className={styles.list}>
        {reasons.length === 0 ? (
          <li>{t("pane.admission.clean")}</li>
        ) : (
          reasons.map((reason) => <li key={reason}>{reason}</li>)
        )}
      </ul>
    </Section>
  );
}
