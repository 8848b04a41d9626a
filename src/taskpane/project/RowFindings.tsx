import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "../../session";
import { KindIcon } from "../kit/kinds";
import { usePane } from "../kit/PaneContext";
import { entryText } from "../findings/entryText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  item: {
    display: "flex",
    gap: "8px",
    alignItems: "start",
    wordBreak: "break-word",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { marginTop: "2px" },
  clause: { color: tokens.colorNeutralForeground3 },
  // The text of a transparent button stands in line with what is above it.
  more: { marginLeft: "-8px" },
  none: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What was found on this project, in short. */
export function RowFindings({ entries, onAll }: { readonly entries: readonly Entry[]; readonly onAll: () => void }) {
  const styles = useStyles();
  const { t, locale, unit } = usePane();
  if (entries.length === 0) return <div className={styles.none}>{t("pane.project.noFindings")}</div>;
  return (
    <div>
      <ul className={styles.list} aria-label={t("pane.project.findings")}>
        {entries.map((entry) => {
          const { what, clause } = entryText(entry, locale, unit);
          return (
            <li key={entry.key} className={styles.item}>
              <KindIcon kind={entry.kind} className={styles.icon} />
              <span>
                {t("pane.finding.numbered", { number: entry.number, kind: t(`pane.kind.${entry.kind}`) })}
                {entry.waiver && ` ${t("pane.waiver.after")}`}
                {locale === "zh-CN" ? "：" : ": "}
                {what}
                {clause && <span className={styles.clause}>{t("pane.finding.clauseAfter", { clause })}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      <Button className={styles.more} size="small" appearance="transparent" onClick={onAll}>
        {t("pane.project.openFindings")}
      </Button>
    </div>
  );
}
