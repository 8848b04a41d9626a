import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { keyOfRow, nameOfRow, overwriting, type Conflict } from "../../../../library/merge";
import { libraryOf, sentOf, type Gathered } from "../../../../session/tasks";
import { usePane } from "../../../kit/PaneContext";
import { fieldName } from "../../../kit/terms";
import { useStore, useTasks } from "../../useTasks";
import { LibraryRow, SentPlace } from "./places";
import { TakeBack } from "./TakeBack";

const useStyles = makeStyles({
  table: {
    width: "100%",
    marginTop: "4px",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": { padding: "1px 8px 1px 0", verticalAlign: "top", overflowWrap: "anywhere" },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A project that both have and that they tell otherwise: side by side, with the choice whose values stand in the library. */
export function ConflictItem({ row, done }: { readonly row: Conflict; readonly done: Gathered }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { gathering } = useTasks();
  const { decisions } = useStore(gathering.store);
  const isSent = decisions.fromSent.has(keyOfRow(row));
  const { edits, left } = overwriting(libraryOf(done), sentOf(done), row);
  const shown = (value: string | null): string => value ?? t("task.compare.nothing");
  return (
    <>
      <LibraryRow done={done} row={row.libraryRow} />
      <SentPlace row={row} />
      <TakeBack row={row} name={nameOfRow(done.library.review.plan, row.libraryRow)} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("task.merge.field")}</th>
            <th scope="col">{t("task.merge.inLibrary")}</th>
            <th scope="col">{t("task.merge.sent")}</th>
          </tr>
        </thead>
        <tbody>
          {row.changes.map(({ field, library, sent }) => {
            const takesSent = isSent && !left.includes(field);
            return (
              <tr key={field}>
                <th scope="row">{fieldName(locale, field)}</th>
                <td className={takesSent ? undefined : styles.chosen}>{shown(library)}</td>
                <td className={takesSent ? styles.chosen : undefined}>{shown(sent)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {edits.length > 0 && (
        <Checkbox
          label={t("task.merge.takeSent")}
          aria-label={t("task.merge.takeSentOf", { row: row.libraryRow })}
          checked={isSent}
          onChange={(_, { checked }) => gathering.prefer([row], checked === true ? "sent" : "library")}
        />
      )}
      {left.length > 0 && (
        <p className={styles.note}>
          {t("task.merge.leftFields", { fields: { list: left.map((field) => fieldName(locale, field)) } })}
        </p>
      )}
    </>
  );
}
