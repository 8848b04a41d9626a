import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, FilterRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Entry, EntryFilter, GroupBy } from "../../session";
import { hiddenFilters } from "../../session/findings/entryFilter";
import type { Admission } from "../../review";
import { usePane } from "../kit/PaneContext";
import { FilterNames } from "./FilterNames";
import { FilterPanel } from "./FilterPanel";
import { KindSelect } from "./KindSelect";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px" },
  search: { flex: "1 1 90px", minWidth: 0, maxWidth: "none" },
  kind: {
    flex: "0 1 auto",
    minWidth: "76px",
    "& select": { paddingLeft: "6px", paddingRight: "22px", textOverflow: "ellipsis" },
  },
  funnel: {
    position: "relative",
    minWidth: "28px",
    paddingLeft: "4px",
    paddingRight: "4px",
    fontVariantNumeric: "tabular-nums",
  },
  set: { fontWeight: tokens.fontWeightSemibold },
  /** The button's name: as its text, since a label would have to repeat the number as it is seen. */
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  step: { minWidth: "24px", maxWidth: "24px" },
});

interface FilterBarProps {
  readonly entries: readonly Entry[];
  readonly shown: number;
  readonly total: number;
  readonly admissions: Pick<ReadonlyMap<number, Admission>, "get">;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly by: GroupBy;
  readonly onBy: (by: GroupBy) => void;
  readonly onStep: (direction: 1 | -1) => void;
}

/** One row: search, kind, the other filters behind a funnel that tells how many are set, previous and next finding. */
export function FilterBar({ entries, shown, total, admissions, filter, onFilter, by, onBy, onStep }: FilterBarProps) {
  const styles = useStyles();
  const { t } = usePane();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const set = hiddenFilters(filter);
  const [kind, ...moreKinds] = filter.kinds;
  const funnel = t(set > 0 ? "pane.filter.more.set" : "pane.filter.more", { count: set });
  const step = (direction: 1 | -1) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.step}
      icon={direction === 1 ? <ArrowDownRegular /> : <ArrowUpRegular />}
      disabled={shown === 0}
      onClick={() => onStep(direction)}
      aria-label={t(direction === 1 ? "pane.findings.next" : "pane.findings.previous")}
      title={t(direction === 1 ? "pane.findings.next" : "pane.findings.previous")}
    />
  );
  return (
    <>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={t("pane.findings.search.short")}
          aria-label={t("pane.findings.search")}
          title={t("pane.findings.search")}
          input={{ "data-focus-home": true } as object}
          value={filter.search}
          onChange={(_, data) => onFilter({ ...filter, search: data.value })}
        />
        <KindSelect
          className={styles.kind}
          entries={entries}
          kind={moreKinds.length === 0 ? (kind ?? null) : null}
          onKind={(chosen) => onFilter({ ...filter, kinds: new Set(chosen ? [chosen] : []) })}
        />
        <Button
          size="small"
          className={styles.funnel}
          appearance={set > 0 ? "primary" : "secondary"}
          icon={<FilterRegular />}
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={set > 0 ? undefined : funnel}
          title={funnel}
          onClick={() => setOpen(!isOpen)}
        >
          {set > 0 ? (
            <>
              <span className={styles.spoken}>{funnel}</span>
              <span className={styles.set} aria-hidden>
                {set}
              </span>
            </>
          ) : null}
        </Button>
        {step(-1)}
        {step(1)}
      </div>
      <div id={panel} hidden={!isOpen}>
        {isOpen && (
          <FilterPanel
            entries={entries}
            admissions={admissions}
            filter={filter}
            onFilter={onFilter}
            by={by}
            onBy={onBy}
            onClose={() => {
              setOpen(false);
              document.querySelector<HTMLElement>(`[aria-controls="${panel}"]`)?.focus();
            }}
          />
        )}
      </div>
      <FilterNames filter={filter} shown={shown} total={total} onFilter={onFilter} />
    </>
  );
}
