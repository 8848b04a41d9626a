import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { useMemo } from "react";
import { countBySeverity, NO_FILTER, type Entry, type EntryClass, type EntryFilter, type GroupBy } from "../../session";
import { CLASS_ORDER } from "../../session/entryFilter";
import { KindIcon } from "../app/kinds";
import { usePane } from "../app/PaneContext";
import { FacetFilters } from "./FacetFilters";
import { FilterNames } from "./FilterNames";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
  chip: { minWidth: 0, paddingLeft: "6px", paddingRight: "8px", fontVariantNumeric: "tabular-nums" },
  inherit: { color: "inherit" },
  line: { display: "flex", alignItems: "center", gap: "4px" },
  group: { flexGrow: 1, minWidth: 0 },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    paddingRight: "4px",
  },
});

const GROUPINGS: readonly GroupBy[] = ["project", "rule", "kind", "unit", "none"];

interface FilterBarProps {
  readonly entries: readonly Entry[];
  readonly shown: number;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly by: GroupBy;
  readonly onBy: (by: GroupBy) => void;
  readonly onStep: (direction: 1 | -1) => void;
}

/** Search, kinds with their counts, grouping, and the way to the next and previous finding. */
export function FilterBar({ entries, shown, filter, onFilter, by, onBy, onStep }: FilterBarProps) {
  const styles = useStyles();
  const { t } = usePane();
  const counts = useMemo(() => countBySeverity(entries), [entries]);
  const toggle = (kind: EntryClass) => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    onFilter({ ...filter, kinds });
  };
  return (
    <>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={t("pane.findings.search")}
        aria-label={t("pane.findings.search")}
        value={filter.search}
        onChange={(_, data) => onFilter({ ...filter, search: data.value })}
      />
      <div className={styles.chips} role="group" aria-label={t("pane.findings.kinds")}>
        {CLASS_ORDER.filter((kind) => counts[kind] > 0).map((kind) => (
          <Button
            key={kind}
            size="small"
            className={styles.chip}
            appearance={filter.kinds.has(kind) ? "primary" : "secondary"}
            aria-pressed={filter.kinds.has(kind)}
            icon={<KindIcon kind={kind} className={filter.kinds.has(kind) ? styles.inherit : undefined} />}
            onClick={() => toggle(kind)}
          >
            {t("pane.findings.chip", { kind: t(`pane.kind.${kind}`), count: counts[kind] })}
          </Button>
        ))}
      </div>
      <FacetFilters entries={entries} filter={filter} onFilter={onFilter} />
      <FilterNames filter={filter} onFilter={onFilter} />
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.group}
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
        <span className={styles.count} role="status">
          {t("pane.findings.shown", { shown, total: entries.length })}
        </span>
        {isFiltered(filter) && (
          <Button size="small" appearance="subtle" onClick={() => onFilter(NO_FILTER)}>
            {t("pane.findings.clearFilter")}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          disabled={shown === 0}
          onClick={() => onStep(-1)}
          aria-label={t("pane.findings.previous")}
          title={t("pane.findings.previous")}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          disabled={shown === 0}
          onClick={() => onStep(1)}
          aria-label={t("pane.findings.next")}
          title={t("pane.findings.next")}
        />
      </div>
    </>
  );
}

function isFiltered(filter: EntryFilter): boolean {
  return (
    filter.kinds.size > 0 ||
    filter.search !== "" ||
    filter.tier !== null ||
    filter.article !== null ||
    filter.unit !== null ||
    filter.row !== null ||
    filter.standing !== null
  );
}
