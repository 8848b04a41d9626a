import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { hasMessage, textOfKey } from "../../messages";
import { addressOf } from "../../sheet";
import { localWords } from "../../review/words";
import { dayOfNow, type Entry } from "../../session";
import { CopyButton } from "../kit/CopyButton";
import { usePane } from "../kit/PaneContext";
import { fieldName } from "../kit/terms";
import { entryText } from "./entryText";
import { FixOfFinding } from "../fixes/FixOfFinding";
import { ClauseGist } from "./ClauseGist";
import { RowsOfFinding } from "./RowsOfFinding";
import { Explanation } from "./Explanation";
import { TraceView } from "./TraceView";

const useStyles = makeStyles({
  detail: {
    padding: "0 12px 12px 13px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    wordBreak: "break-word",
  },
  part: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** A finding explained: why (the clause), what to do, whether another reading would change it, how it was computed. */
export function FindingDetail({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { t, locale, unit, policy, session } = usePane();
  const { what, clause, todo, subject, place } = entryText(entry, locale, unit);
  const { finding } = entry;
  const isOfRows =
    finding !== null && (finding.rows.length > 1 || (finding.cells.length === 0 && finding.rows.length > 0));
  const trace = useMemo(() => finding?.trace?.() ?? null, [finding]);
  const copied = [
    t("pane.finding.copyHead", { number: entry.number, kind: t(`pane.kind.${entry.kind}`), subject, place }),
    what,
    clause && t("pane.finding.why", { clause }),
    todo,
    entry.waiver &&
      t("pane.waiver.copied", {
        who: entry.waiver.who,
        why: entry.waiver.why,
        day: { day: dayOfNow(new Date(entry.waiver.at)) },
      }),
  ]
    .filter(Boolean)
    .join("\n");
  return (
    <div className={styles.detail}>
      {clause && (
        <div className={styles.part}>
          <span className={styles.term}>{t("pane.detail.why")}</span>
          <span>
            {clause} {finding?.cite && <ClauseGist cite={finding.cite} />}{" "}
            <Link inline href={policy.publication.url} target="_blank" rel="noopener noreferrer">
              {t("pane.publication")}
            </Link>
          </span>
        </div>
      )}
      {todo && (
        <div className={styles.part}>
          <span className={styles.term}>{t("pane.detail.todo")}</span>
          <span>{todo}</span>
        </div>
      )}
      {finding?.differs.map(({ reading, option, severity }) => (
        <div key={`${reading}:${option}`} className={styles.part}>
          <span className={styles.term}>{t("pane.detail.reading")}</span>
          <span>
            {t("pane.detail.differs", { option: optionName(reading, option), outcome: t(`pane.outcome.${severity}`) })}
          </span>
        </div>
      ))}
      {trace && <TraceView trace={trace} />}
      <FixOfFinding entry={entry} />
      <Explanation entry={entry} />
      {finding && isOfRows && <RowsOfFinding finding={finding} />}
      <div className={styles.buttons}>
        {(isOfRows ? [] : (finding?.cells ?? [])).map(({ row, column, field }) => (
          <Button key={`${row}:${column}`} size="small" onClick={() => void session.goTo(addressOf(row, column))}>
            {addressOf(row, column)}
            {field ? ` ${fieldName(locale, field)}` : ""}
          </Button>
        ))}
        <CopyButton text={copied} label={t("pane.finding.copy")} />
      </div>
    </div>
  );

  function optionName(reading: string, option: string): string {
    const key = `readings.${reading}.option.${option}`;
    return localWords(policy).terms[key]?.[locale] ?? (hasMessage(key) ? textOfKey(locale, key) : option);
  }
}
