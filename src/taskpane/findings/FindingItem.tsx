import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Entry } from "../../session";
import { KindIcon } from "../kit/kinds";
import { usePane } from "../kit/PaneContext";
import { entryText } from "./entryText";
import { FindingDetail } from "./FindingDetail";
import { Standing } from "./Standing";
import { HOVER } from "../kit/hover";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, borderLeft: "3px solid transparent" },
  inSelection: { borderLeftColor: tokens.colorBrandStroke1 },
  chosen: { backgroundColor: tokens.colorNeutralBackground2, borderLeftColor: tokens.colorBrandStroke1 },
  button: {
    display: "block",
    width: "100%",
    padding: "5px 10px 5px 13px",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  hover: { ":hover": { backgroundColor: HOVER } },
  top: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  kind: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, whiteSpace: "nowrap" },
  subject: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  // The cell is never cut, the name of its sheet may be.
  sheet: {
    flexShrink: 1,
    minWidth: "3em",
    maxWidth: "45%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  place: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  what: { display: "block", marginTop: "2px", wordBreak: "break-word", lineHeight: tokens.lineHeightBase300 },
  // One line: what stands around the amount gives way, the amount and the clause do not.
  line: { display: "flex", alignItems: "baseline", whiteSpace: "pre", lineHeight: tokens.lineHeightBase300 },
  rest: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  after: { flexShrink: 100 },
  amount: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  clause: {
    flexShrink: 0,
    marginLeft: "auto",
    paddingLeft: "6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface FindingItemProps {
  readonly entry: Entry;
  readonly chosen: boolean;
  /** Its row is the one selected in the sheet. */
  readonly inSelection: boolean;
  readonly withSubject: boolean;
  /** The sheet that it stands on, where the list is of several. */
  readonly sheet?: string | undefined;
  readonly tabStop: boolean;
  /** The same function for every item, so that scrolling draws only what comes into sight. */
  readonly onChoose: (entry: Entry) => void;
}

/** One finding: its kind in sign and word, the cell, what is wrong, the clause; unfolded when chosen. */
export const FindingItem = memo(function FindingItem({
  entry,
  chosen,
  inSelection,
  withSubject,
  sheet,
  tabStop,
  onChoose,
}: FindingItemProps) {
  const styles = useStyles();
  const { t, locale, unit } = usePane();
  const { what, short, subject, place } = entryText(entry, locale, unit);
  return (
    <div className={mergeClasses(styles.item, inSelection && styles.inSelection, chosen && styles.chosen)}>
      <button
        type="button"
        data-row-button
        className={mergeClasses(styles.button, !chosen && styles.hover)}
        aria-expanded={chosen}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onChoose(entry)}
      >
        <span className={styles.top}>
          <KindIcon kind={entry.kind} />
          <span className={styles.kind}>
            {t("pane.finding.numbered", { number: entry.number, kind: t(`pane.kind.${entry.kind}`) })}
          </span>
          <Standing entry={entry} />
          <span className={styles.subject}>{withSubject || entry.row === null ? subject : ""}</span>
          {sheet !== undefined && (
            <span className={styles.sheet} title={sheet}>
              {sheet}
            </span>
          )}
          <span className={styles.place}>{place}</span>
        </span>
        {chosen ? (
          <span className={styles.what}>{what}</span>
        ) : (
          <span className={styles.line} title={what}>
            <span className={styles.rest}>{short.before}</span>
            {short.amount && (
              <span data-amount className={styles.amount}>
                {short.amount}
              </span>
            )}
            <span className={mergeClasses(styles.rest, styles.after)}>{short.after}</span>
            {short.clause && (
              <span className={styles.clause}>{t("pane.finding.clauseMark", { clause: short.clause })}</span>
            )}
          </span>
        )}
      </button>
      {chosen && <FindingDetail entry={entry} />}
    </div>
  );
});
