import { Checkbox } from "@fluentui/react-components";
import { keyOfRow, type Appended } from "../../../../library/merge";
import { useStore, useTasks } from "../../useTasks";
import { SentPlace } from "./places";
import { TakeBack } from "./TakeBack";

/** A new project: it goes into the library unless a person leaves it out. What was doubtful can be put back. */
export function NewItem({ row }: { readonly row: Appended }) {
  const { gathering } = useTasks();
  const { decisions } = useStore(gathering.store);
  return (
    <>
      <Checkbox
        label={row.name}
        checked={!decisions.leftOut.has(keyOfRow(row))}
        onChange={(_, { checked }) => gathering.want([row], checked === true)}
      />
      <SentPlace row={row} />
      <TakeBack row={row} name={row.name} />
    </>
  );
}
