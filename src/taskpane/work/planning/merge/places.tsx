import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { nameOfRow, type SentRow } from "../../../../library/merge";
import type { Gathered } from "../../../../session/tasks";
import { usePane } from "../../../kit/PaneContext";
import { useTasks } from "../../useTasks";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

interface LibraryRowProps {
  readonly done: Gathered;
  readonly row: number;
}

/** A project of the library by its name; its row can be selected. Of a classified one only the row is told. */
export function LibraryRow({ done: { library }, row }: LibraryRowProps) {
  const styles = useStyles();
  const { t } = usePane();
  const tasks = useTasks();
  return (
    <div className={styles.name}>
      {nameOfRow(library.review.plan, row)}{" "}
      <span className={styles.place}>
        <Link
          as="button"
          inline
          className={styles.link}
          onClick={() => void tasks.select(library.place.sheetId, `A${row}`)}
        >
          {t("task.merge.libraryRow", { row })}
        </Link>
      </span>
    </div>
  );
}

/** Where a row was sent; with the name that stands there, where it is not classified. */
export function SentPlace({ row, done }: { readonly row: SentRow; readonly done?: Gathered }) {
  const styles = useStyles();
  const { t } = usePane();
  const sent = done?.sent.find(({ file, sheet }) => file === row.file && sheet === row.sheet);
  const name = sent ? nameOfRow(sent.review.plan, row.row) : "";
  return (
    <div className={styles.place}>
      {name && `${name} · `}
      {t("task.merge.place", { file: row.file, sheet: row.sheet, row: row.row })}
    </div>
  );
}
