import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReviewedResult } from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { HOVER } from "../kit/hover";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "6px 12px 6px 16px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: HOVER },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

/** The project selected in the sheet and how many findings it has; opens it. Follows the sheet without taking the focus. */
export function CurrentRowBar({ result, onOpen }: { readonly result: ReviewedResult; readonly onOpen: () => void }) {
  const styles = useStyles();
  const { t } = usePane();
  const selection = useSnapshot("selection");
  const row = selection ? result.index.rowReviews.get(selection.row) : undefined;
  if (!row) return null;
  const number = t("pane.finding.row", { row: row.row });
  const count = result.index.byRow.get(row.row)?.length ?? 0;
  return (
    <button type="button" className={styles.bar} onClick={onOpen}>
      <span className={styles.name}>
        {row.classified || !row.project.name ? number : `${number} · ${row.project.name}`}
      </span>
      <span className={styles.count}>{t(count ? "pane.row.findings" : "pane.row.clean", { count })}</span>
      <ChevronRightRegular aria-hidden />
    </button>
  );
}
