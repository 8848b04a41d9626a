import { Button, makeStyles } from "@fluentui/react-components";
import { reasonText, type NotTaken } from "../../../../library/merge";
import type { Gathered } from "../../../../session/tasks";
import { usePane } from "../../../kit/PaneContext";
import { useTasks } from "../../useTasks";
import { LibraryRow, SentPlace } from "./places";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" } });

/** Rows of the library offered beside a doubtful row. */
const MOST_ROWS = 3;

/** Why a row is not taken; where it is only doubtful, a person says what it is. */
export function NotTakenItem({ row, done }: { readonly row: NotTaken; readonly done: Gathered }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { gathering } = useTasks();
  const { reason } = row;
  const like = reason.kind === "doubt" ? reason.libraryRows.slice(0, MOST_ROWS) : [];
  const canBeNew = reason.kind === "doubt" || reason.kind === "sentTwice";
  return (
    <>
      <SentPlace row={row} done={done} />
      <div>{reasonText(locale, reason)}</div>
      {like.map((libraryRow) => (
        <LibraryRow key={libraryRow} done={done} row={libraryRow} />
      ))}
      {canBeNew && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={t("task.merge.asNewOf", { row: row.row })}
            onClick={() => gathering.decide(row, "new")}
          >
            {t(reason.kind === "doubt" ? "task.merge.asNew" : "task.merge.thisOne")}
          </Button>
          {like.map((libraryRow) => (
            <Button
              key={libraryRow}
              size="small"
              aria-label={t("task.merge.asSameOf", { row: row.row, libraryRow })}
              onClick={() => gathering.decide(row, libraryRow)}
            >
              {t("task.merge.asSame", { libraryRow })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
