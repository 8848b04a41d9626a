import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Entry, EntryFilter, GroupBy } from "../../session";
import { usePane } from "../app/PaneContext";
import { FacetFilters } from "./FacetFilters";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const GROUPINGS: readonly GroupBy[] = ["none", "project", "rule", "kind", "unit"];

interface FilterPanelProps {
  readonly entries: readonly Entry[];
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly by: GroupBy;
  readonly onBy: (by: GroupBy) => void;
  readonly onClose: () => void;
}

/** Behind the funnel: order and groups, and the filters by article, department and tier. Esc folds it. */
export function FilterPanel({ entries, filter, onFilter, by, onBy, onClose }: FilterPanelProps) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <div
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Select
        size="small"
        aria-label={t("pane.findings.groupBy")}
        value={by}
        onChange={(_, data) => onBy(data.value as GroupBy)}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {t(`pane.groupBy.${grouping}`)}
          </option>
        ))}
      </Select>
      <FacetFilters entries={entries} filter={filter} onFilter={onFilter} />
    </div>
  );
}
