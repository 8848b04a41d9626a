import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../review/types";
import { addressOf } from "../../sheet";
import { usePane, useSnapshot } from "../kit/PaneContext";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
  },
  row: { maxWidth: "100%", minWidth: 0, justifyContent: "start", overflow: "hidden", textOverflow: "ellipsis" },
});

/** Rows drawn at once, and added each time that more are asked for. */
const SHOWN = 10;

/** All rows that a finding concerns, each with its project; choosing one selects it, at the cell that the finding marks. */
export function RowsOfFinding({ finding: { rows, cells } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { t, session } = usePane();
  const result = useSnapshot("result");
  const [shown, setShown] = useState(SHOWN);
  const placeIn = (row: number) => addressOf(row, cells.find((cell) => cell.row === row)?.column ?? 1);
  const left = rows.length - shown;
  const nameOf = (row: number) => {
    const review = result?.kind === "reviewed" ? result.index.rowReviews.get(row) : undefined;
    return review && !review.classified ? review.project.name : "";
  };
  return (
    <div>
      <ul className={styles.list} aria-label={t("pane.finding.rows")}>
        {rows.slice(0, shown).map((row) => (
          <li key={row}>
            <Button size="small" className={styles.row} onClick={() => void session.goTo(placeIn(row))}>
              {[t("pane.finding.row", { row }), nameOf(row)].filter(Boolean).join(" · ")}
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setShown(shown + 5 * SHOWN)}>
          {t("pane.fixes.more", { count: Math.min(left, 5 * SHOWN) })}
        </Button>
      )}
    </div>
  );
}
