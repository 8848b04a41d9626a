/** findings/: the tab 问题: the list with its filters, and a finding with its clause, explanation and trace. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import {
  filterEntries,
  groupEntries,
  type Entry,
  type EntryFilter,
  type GroupBy,
  type ReviewedResult,
} from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { LapsedNotes } from "../overview/LapsedNotes";
import { StaleBanner } from "../overview/StaleBanner";
import { entryText } from "./entryText";
import { FilterBar } from "./FilterBar";
import { FindingList } from "./FindingList";
import { groupName } from "./groupName";
import { listRows, neighbour } from "./listRows";
import { ofAdmission } from "../../session/findings/entryFilter";
import { useAdmissions } from "../project/useAdmissions";
import { useStepKeys } from "./useStepKeys";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", paddingBottom: "24px" },
  bar: { padding: "8px 8px 6px 12px", display: "flex", flexDirection: "column", gap: "6px" },
  empty: { padding: "24px 16px", color: tokens.colorNeutralForeground2 },
});

interface FindingsViewProps {
  readonly result: ReviewedResult;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
}

/** The findings: searched, filtered, grouped; choosing one selects its cell. */
export function FindingsView({ result, filter, onFilter }: FindingsViewProps) {
  const styles = useStyles();
  const { t, locale, unit, session } = usePane();
  const chosen = useSnapshot("chosen");
  const selection = useSnapshot("selection");
  const [by, setBy] = useState<GroupBy>("none");
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { entries: all } = result.index;
  const admissions = useAdmissions(result);
  const applied = useDeferredValue(filter);
  const entries = useMemo(() => ofAdmission(all, applied.admission, admissions), [all, applied.admission, admissions]);
  const shown = useMemo(
    () => filterEntries(entries, applied, (entry) => entryText(entry, locale, unit).all),
    [entries, applied, locale, unit],
  );
  const rows = useMemo(() => listRows(groupEntries(shown, by), folded, by), [shown, by, folded]);
  const step = (direction: 1 | -1) => {
    const next = neighbour(rows, chosen, direction);
    if (next) void session.choose(next);
  };
  useStepKeys(step);
  const choose = useCallback(
    (entry: Entry | null) => {
      const { chosen: already } = session.getSnapshot();
      void session.choose(entry?.key === already ? null : entry);
    },
    [session],
  );
  const toggle = useCallback(
    (value: string) =>
      setFolded((before) => {
        const after = new Set(before);
        if (!after.delete(value)) after.add(value);
        return after;
      }),
    [],
  );
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <StaleBanner result={result} />
        <LapsedNotes result={result} />
        <FilterBar
          entries={entries}
          total={all.length}
          admissions={admissions}
          shown={shown.length}
          filter={filter}
          onFilter={onFilter}
          by={by}
          onBy={(next) => {
            setBy(next);
            setFolded(new Set());
          }}
          onStep={step}
        />
      </div>
      {shown.length === 0 ? (
        <div className={styles.empty}>{t(all.length === 0 ? "pane.findings.none" : "pane.findings.noMatch")}</div>
      ) : (
        <FindingList
          rows={rows}
          total={shown.length}
          chosen={chosen}
          selected={{
            place: String(selection?.row),
            holds: ({ entry }) => selection !== null && entry.row === selection.row,
          }}
          headingOf={(group) => groupName(locale, by, group, result)}
          withSubject={({ waiver }) => by !== "project" || waiver !== null}
          onChoose={choose}
          onToggle={toggle}
        />
      )}
    </div>
  );
}
