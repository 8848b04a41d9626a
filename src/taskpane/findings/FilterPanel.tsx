import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { ADMISSION_VERDICTS, type Admission, type AdmissionVerdict } from "../../review";
import type { Entry, EntryFilter, GroupBy } from "../../session";
import { usePane } from "../kit/PaneContext";
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
  readonly admissions: Pick<ReadonlyMap<number, Admission>, "get">;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly by: GroupBy;
  readonly onBy: (by: GroupBy) => void;
  readonly onClose: () => void;
}

/** Behind the funnel: order and groups, and the filters by article, department and tier. Esc folds it. */
export function FilterPanel({ entries, admissions, filter, onFilter, by, onBy, onClose }: FilterPanelProps) {
  const styles = useStyles();
  const { t } = usePane();
  const counts = useMemo(() => {
    const rows = new Map<AdmissionVerdict, number>();
    for (const { row } of entries) {
      const verdict = row === null ? undefined : admissions.get(row)?.verdict;
      if (verdict) rows.set(verdict, (rows.get(verdict) ?? 0) + 1);
    }
    return rows;
  }, [entries, admissions]);
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
      <Select
        size="small"
        aria-label={t("pane.filter.admission")}
        value={filter.admission ?? ""}
        onChange={(_, { value }) =>
          onFilter({ ...filter, admission: value === "" ? null : (value as AdmissionVerdict) })
        }
      >
        <option value="">{t("pane.filter.admission.all")}</option>
        {ADMISSION_VERDICTS.filter((verdict) => verdict === filter.admission || counts.has(verdict)).map((verdict) => (
          <option key={verdict} value={verdict}>
            {t("pane.findings.chip", { kind: t(`admission.${verdict}`), count: counts.get(verdict) ?? 0 })}
          </option>
        ))}
      </Select>
    </div>
  );
}
