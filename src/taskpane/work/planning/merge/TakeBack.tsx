import { Button } from "@fluentui/react-components";
import { keyOfRow, type SentRow } from "../../../../library/merge";
import { usePane } from "../../../kit/PaneContext";
import { useStore, useTasks } from "../../useTasks";

/** Takes back what a person said of a doubtful row. */
export function TakeBack({ row, name }: { readonly row: SentRow; readonly name: string }) {
  const { t } = usePane();
  const { gathering } = useTasks();
  const { decisions } = useStore(gathering.store);
  const key = keyOfRow(row);
  if (!decisions.asNew.has(key) && !decisions.asSame.has(key)) return null;
  const what = decisions.asNew.has(key) ? t("task.merge.asNew") : t("task.merge.asSameShort");
  return (
    <Button
      size="small"
      aria-label={t("task.merge.takeBackOf", { what, name })}
      onClick={() => gathering.decide(row, null)}
    >
      {t("task.merge.takeBack", { what })}
    </Button>
  );
}
