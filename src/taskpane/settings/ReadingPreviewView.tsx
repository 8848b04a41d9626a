import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../../messages";
import { findingText } from "../../rules/findingText";
import type { PreviewItem, PreviewRow, ReadingPreview } from "../../session/trials/readingPreview";
import { usePane } from "../kit/PaneContext";
import { ruleTitle, tierName } from "../kit/terms";

const useStyles = makeStyles({
  counts: { margin: "4px 0" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  row: { paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, wordBreak: "break-word" },
  name: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
  changes: { margin: 0, paddingLeft: "16px" },
});

/** Projects shown; the counts say how many there are. */
const SHOWN = 20;

/** What another option would change on the sheet: counts, then project by project. */
export function ReadingPreviewView({ preview }: { readonly preview: ReadingPreview }) {
  const styles = useStyles();
  const { t } = usePane();
  const { sheetName: sheet, rows, added, gone, changed, projects } = preview;
  if (rows.length === 0) return <div className={styles.counts}>{t("pane.readings.none", { sheet })}</div>;
  return (
    <>
      <div className={styles.counts}>{t("pane.readings.counts", { sheet, added, gone, changed, projects })}</div>
      <ul className={styles.list}>
        {rows.slice(0, SHOWN).map((row) => (
          <PreviewProject key={row.row ?? "sheet"} row={row} />
        ))}
        {rows.length > SHOWN && <li>{t("pane.readings.more", { count: rows.length - SHOWN })}</li>}
      </ul>
    </>
  );
}

function PreviewProject({ row }: { readonly row: PreviewRow }) {
  const styles = useStyles();
  const { t, locale, money, session, policy } = usePane();
  const told = useItemText();
  const number = row.row === null ? t("pane.finding.sheet") : t("pane.finding.row", { row: row.row });
  const name = row.name === null ? number : `${number} · ${row.name}`;
  const lines = [
    ...row.added.map((item) => t("pane.readings.added", { kind: t(`pane.kind.${item.kind}`), text: told(item) })),
    ...row.gone.map((item) => t("pane.readings.gone", { kind: t(`pane.kind.${item.kind}`), text: told(item) })),
    ...row.changed.map(({ before, after }) =>
      t("pane.readings.changed", {
        before: t(`pane.kind.${before.kind}`),
        after: t(`pane.kind.${after.kind}`),
        text: told(after),
      }),
    ),
    ...(row.tier
      ? [
          t("pane.readings.tier", {
            before: tierName(locale, row.tier.before, policy),
            after: tierName(locale, row.tier.after, policy),
          }),
        ]
      : []),
    ...(["supplementRemaining", "adjustmentRemaining"] as const).flatMap((key) => {
      const change = row[key];
      return change
        ? [
            t("pane.readings.amount", {
              name: t(`pane.readings.${key}`),
              before: money(change.before),
              after: money(change.after),
            }),
          ]
        : [];
    }),
  ];
  return (
    <li className={styles.row}>
      {row.row === null ? (
        name
      ) : (
        <Link
          as="button"
          inline
          className={styles.name}
          aria-label={t("pane.readings.goTo", { row: name })}
          onClick={() => void session.goTo(`A${row.row}`)}
        >
          {name}
        </Link>
      )}
      <ul className={styles.changes}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  );
}

/** An item as a person reads it; of what cannot be decided, the rule's name. */
function useItemText(): (item: PreviewItem) => string {
  const { locale, unit } = usePane();
  return ({ rule, finding }) =>
    finding
      ? findingText(locale, finding, unit).what
      : text(locale, "pane.undecided.what", { rules: ruleTitle(locale, rule) });
}
