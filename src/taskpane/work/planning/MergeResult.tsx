import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { keyOfRow, lostText, reasonText, type NotTaken, type SentRow } from "../../../library/merge";
import type { Gathered } from "../../../session/tasks";
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { fieldName } from "../../kit/terms";
import { MoreList } from "../MoreList";
import { useStore, useTasks } from "../useTasks";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  facts: {
    margin: "4px 0 0",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** What becomes of every row that was sent, side by side with the library's where both have it. */
export function MergeResult({ done }: { readonly done: Gathered }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { merge } = done;
  const place = (row: SentRow): string => t("task.merge.place", { file: row.file, sheet: row.sheet, row: row.row });
  const key = keyOfRow;
  const list = <T extends SentRow>(title: string, rows: readonly T[], render: (row: T) => JSX.Element) =>
    rows.length > 0 && (
      <Section title={title}>
        <MoreList items={rows} keyOf={key} render={render} />
      </Section>
    );
  return (
    <>
      <p role="status" className={styles.note}>
        {t("task.merge.counts", {
          appended: merge.appended.length,
          same: merge.same.length,
          conflicts: merge.conflicts.length,
          notTaken: merge.notTaken.length,
        })}
      </p>
      {list(t("task.merge.conflicts", { count: merge.conflicts.length }), merge.conflicts, (row) => (
        <>
          <div className={styles.place}>{place(row)}</div>
          <dl className={styles.facts}>
            <dt />
            <dd>{t("task.merge.libraryRow", { row: row.libraryRow })}</dd>
            <dd>{t("task.merge.sent")}</dd>
            {row.changes.map(({ field, library, sent }) => (
              <div key={field} style={{ display: "contents" }}>
                <dt>{fieldName(locale, field)}</dt>
                <dd>{library ?? t("task.compare.nothing")}</dd>
                <dd>{sent ?? t("task.compare.nothing")}</dd>
              </div>
            ))}
          </dl>
        </>
      ))}
      {list(t("task.merge.notTaken", { count: merge.notTaken.length }), merge.notTaken, (row) => (
        <NotTakenItem row={row} place={place(row)} />
      ))}
      {list(t("task.merge.new", { count: merge.appended.length }), merge.appended, (row) => (
        <NewItem row={row} name={row.name} place={place(row)} />
      ))}
      {merge.lostColumns.length > 0 && (
        <Section title={t("task.merge.lost", { count: merge.lostColumns.length })} folded>
          <MoreList
            items={merge.lostColumns}
            keyOf={({ file, sheet, header }) => `${file} ${sheet} ${header}`}
            render={({ file, sheet, header, reason }) => (
              <>
                <div className={styles.name}>{header}</div>
                <div className={styles.place}>{t("task.place.inFile", { file, sheet })}</div>
                <div className={styles.place}>{lostText(locale, reason)}</div>
              </>
            )}
          />
        </Section>
      )}
      {merge.takenColumns.length > 0 && (
        <Section title={t("task.merge.taken", { count: merge.takenColumns.length })} folded>
          <MoreList
            items={merge.takenColumns}
            keyOf={({ file, sheet, header }) => `${file} ${sheet} ${header}`}
            render={({ file, sheet, header, libraryHeader }) => (
              <>
                <div>{t("task.compare.change", { old: header, new: libraryHeader })}</div>
                <div className={styles.place}>{t("task.place.inFile", { file, sheet })}</div>
              </>
            )}
          />
        </Section>
      )}
    </>
  );
}

/** Why a row is not taken; where it is only doubtful, a person may say that it is new. */
function NotTakenItem({ row, place }: { readonly row: NotTaken; readonly place: string }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { gathering } = useTasks();
  return (
    <>
      <div className={styles.place}>{place}</div>
      <div>{reasonText(locale, row.reason)}</div>
      {row.reason.kind === "doubt" && (
        <Button
          size="small"
          aria-label={t("task.merge.asNewOf", { row: row.row })}
          onClick={() => gathering.setNew(row, true)}
        >
          {t("task.merge.asNew")}
        </Button>
      )}
    </>
  );
}

/** A new row; one that a person said is new can be put back among the doubtful. */
function NewItem({ row, name, place }: { readonly row: SentRow; readonly name: string; readonly place: string }) {
  const styles = useStyles();
  const { t } = usePane();
  const { gathering } = useTasks();
  const { asNew } = useStore(gathering.store);
  return (
    <>
      <div className={styles.name}>{name}</div>
      <div className={styles.place}>{place}</div>
      {asNew.has(keyOfRow(row)) && (
        <Button size="small" onClick={() => gathering.setNew(row, false)}>
          {t("task.merge.notNew")}
        </Button>
      )}
    </>
  );
}
