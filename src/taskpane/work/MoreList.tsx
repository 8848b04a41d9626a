import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  more: { marginTop: "8px" },
});

/** Items shown at once, and added each time that more are asked for. */
const SHOWN = 20;

interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
}

/** A list of which more is shown when it is asked for. */
export function MoreList<T>({ items, keyOf, render }: MoreListProps<T>) {
  const styles = useStyles();
  const { t } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {render(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + 5 * SHOWN)}>
          {t("task.more", { count: Math.min(left, 5 * SHOWN) })}
        </Button>
      )}
    </>
  );
}
