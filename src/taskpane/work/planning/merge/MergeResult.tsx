import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { keyOfRow, nameOfRow, type SentRow } from "../../../../library/merge";
import type { Gathered } from "../../../../session/tasks";
import { usePane } from "../../../kit/PaneContext";
import { Section } from "../../../kit/Section";
import { MoreList } from "../../MoreList";
import { useTasks } from "../../useTasks";
import { ConflictItem } from "./ConflictItem";
import { NewItem } from "./NewItem";
import { NotTakenItem } from "./NotTakenItem";
import { LibraryRow, SentPlace } from "./places";
import { SourceColumns } from "./SourceColumns";
import { TakeBack } from "./TakeBack";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What becomes of every row that was sent, side by side with the library's, for a person to decide. */
export function MergeResult({ done }: { readonly done: Gathered }) {
  const styles = useStyles();
  const { t } = usePane();
  const { gathering } = useTasks();
  const { appended, conflicts, notTaken, same } = done.merge;
  const list = <T extends SentRow>(rows: readonly T[], render: (row: T) => JSX.Element) => (
    <MoreList items={rows} keyOf={keyOfRow} render={render} />
  );
  const both = (first: readonly [string, () => void], second: readonly [string, () => void]) => (
    <div className={styles.buttons}>
      {[first, second].map(([label, choose]) => (
        <Button key={label} size="small" onClick={choose}>
          {label}
        </Button>
      ))}
    </div>
  );
  return (
    <>
      <p role="status" className={styles.note}>
        {t("task.merge.counts", {
          appended: appended.length,
          same: same.length,
          conflicts: conflicts.length,
          notTaken: notTaken.length,
        })}
      </p>
      {conflicts.length > 0 && (
        <Section title={t("task.merge.conflicts", { count: conflicts.length })}>
          <p className={styles.note}>{t("task.merge.conflictsHint")}</p>
          {both(
            [t("task.merge.allSent"), () => gathering.prefer(conflicts, "sent")],
            [t("task.merge.allLibrary"), () => gathering.prefer(conflicts, "library")],
          )}
          {list(conflicts, (row) => (
            <ConflictItem row={row} done={done} />
          ))}
        </Section>
      )}
      {notTaken.length > 0 && (
        <Section title={t("task.merge.notTaken", { count: notTaken.length })}>
          {list(notTaken, (row) => (
            <NotTakenItem row={row} done={done} />
          ))}
        </Section>
      )}
      {appended.length > 0 && (
        <Section title={t("task.merge.new", { count: appended.length })}>
          {both(
            [t("task.merge.allNew"), () => gathering.want(appended, true)],
            [t("task.merge.noneNew"), () => gathering.want(appended, false)],
          )}
          {list(appended, (row) => (
            <NewItem row={row} />
          ))}
        </Section>
      )}
      {same.length > 0 && (
        <Section title={t("task.merge.same", { count: same.length })} folded>
          {list(same, (row) => (
            <>
              <LibraryRow done={done} row={row.libraryRow} />
              <SentPlace row={row} done={done} />
              <TakeBack row={row} name={nameOfRow(done.library.review.plan, row.libraryRow)} />
            </>
          ))}
        </Section>
      )}
      <SourceColumns done={done} />
    </>
  );
}
