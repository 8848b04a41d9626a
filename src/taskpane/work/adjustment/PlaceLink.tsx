import { Link, makeStyles } from "@fluentui/react-components";
import { addressOf, type CellAddress } from "../../../sheet";
import type { Compared, Side } from "../../../session/tasks";
import { usePane } from "../../kit/PaneContext";
import { useTasks } from "../useTasks";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

interface PlaceLinkProps {
  readonly done: Compared;
  readonly side: Side;
  readonly cell: CellAddress;
}

/** Where something stands: selects the cell in a sheet of this workbook; a cell of a file is only named. */
export function PlaceLink({ done, side, cell }: PlaceLinkProps) {
  const styles = useStyles();
  const { t } = usePane();
  const { comparing } = useTasks();
  const name = t(side === "old" ? "task.compare.goOld" : "task.compare.goNew", {
    cell: addressOf(cell.row, cell.column),
  });
  if (done[side].place.fileId !== "") return <span>{name}</span>;
  return (
    <Link as="button" inline className={styles.link} onClick={() => void comparing.show(side, cell)}>
      {name}
    </Link>
  );
}
