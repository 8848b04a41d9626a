import { makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { NO_FILTER, type Entry, type EntryClass, type ReviewedResult } from "../../../session";
import type { Tasks } from "../../../session/tasks";
import { usePane, useSnapshot } from "../../kit/PaneContext";
import { entryText } from "../../findings/entryText";
import { FindingList } from "../../findings/FindingList";
import { KindSelect } from "../../findings/KindSelect";
import { neighbour } from "../../findings/listRows";
import { useStepKeys } from "../../findings/useStepKeys";
import { rowKey, rowsOfSheets } from "./rowsOfSheets";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: "4px", paddingBottom: "6px", flexWrap: "wrap" },
  heading: {
    margin: "0 0 6px",
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    // Below the head of the page, which stays in sight.
    scrollMarginTop: "48px",
    ":focus": { outline: "none" },
  },
  search: { flex: "1 1 90px", minWidth: 0, maxWidth: "none" },
  select: { minWidth: "76px", "& select": { paddingLeft: "6px", paddingRight: "22px", textOverflow: "ellipsis" } },
  empty: { padding: "12px 0", color: tokens.colorNeutralForeground2 },
});

interface AllFindingsProps {
  /** Of its heading, to lead to. */
  readonly id: string;
  readonly results: readonly ReviewedResult[];
  readonly all: Tasks["all"];
  readonly chosen: { readonly sheetId: string; readonly key: string } | null;
  readonly kind: EntryClass | null;
  readonly onKind: (kind: EntryClass | null) => void;
}

/** One list over all sheets, the gravest first or sheet by sheet; each finding says its sheet and leads to its cell there. */
export function AllFindings({ id, results, all, chosen, kind, onKind }: AllFindingsProps) {
  const styles = useStyles();
  const { t, locale, unit } = usePane();
  const selection = useSnapshot("selection");
  const [search, setSearch] = useState("");
  const [bySheet, setBySheet] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const entries = useMemo(() => results.flatMap(({ index }) => index.entries), [results]);
  const sheetOf = useMemo(
    () => new Map(results.flatMap((result) => result.index.entries.map((entry) => [entry, result] as const))),
    [results],
  );
  const sought = useDeferredValue(search);
  const rows = useMemo(
    () =>
      rowsOfSheets(
        results,
        { ...NO_FILTER, search: sought, kinds: new Set(kind ? [kind] : []) },
        bySheet,
        folded,
        (entry) => entryText(entry, locale, unit).all,
      ),
    [results, sought, kind, bySheet, folded, locale, unit],
  );
  const total = rows.filter((row) => row.kind === "entry").length;
  const chosenKey = chosen && rowKey(chosen.sheetId, chosen.key);
  const choose = useCallback(
    (entry: Entry | null) => {
      const sheetId = entry ? (sheetOf.get(entry)?.sheetId ?? "") : "";
      const now = all.store.get().chosen;
      const isChosen = entry !== null && now?.sheetId === sheetId && now.key === entry.key;
      void all.choose(sheetId, isChosen ? null : entry);
    },
    [all, sheetOf],
  );
  useStepKeys((step) => {
    const next = neighbour(rows, chosenKey, step);
    if (next) void all.choose(sheetOf.get(next)?.sheetId ?? "", next);
  });
  const toggle = useCallback((group: string) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(group)) after.add(group);
      return after;
    });
  }, []);
  return (
    <div>
      <div className={styles.bar}>
        <h2 id={id} tabIndex={-1} className={styles.heading}>
          {t("task.all.findings", { count: entries.length })}
        </h2>
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={t("pane.findings.search.short")}
          aria-label={t("pane.findings.search")}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <KindSelect className={styles.select} entries={entries} kind={kind} onKind={onKind} />
        <Select
          size="small"
          className={styles.select}
          aria-label={t("pane.findings.groupBy")}
          value={bySheet ? "sheet" : "none"}
          onChange={(_, { value }) => setBySheet(value === "sheet")}
        >
          <option value="none">{t("pane.groupBy.none")}</option>
          <option value="sheet">{t("task.all.groupBySheet")}</option>
        </Select>
      </div>
      {rows.length === 0 ? (
        <div className={styles.empty}>{t(entries.length === 0 ? "pane.findings.none" : "pane.findings.noMatch")}</div>
      ) : (
        <FindingList
          rows={rows}
          total={total}
          chosen={chosenKey}
          selected={{
            place: `${selection?.sheetId ?? ""}!${selection?.row ?? ""}`,
            holds: ({ entry }) =>
              selection !== null && entry.row === selection.row && sheetOf.get(entry)?.sheetId === selection.sheetId,
          }}
          headingOf={(id) => results.find(({ sheetId }) => sheetId === id)?.sheetName ?? ""}
          withSubject={() => true}
          {...(bySheet ? {} : { sheetOf: (entry: Entry) => sheetOf.get(entry)?.sheetName ?? "" })}
          onChoose={choose}
          onToggle={toggle}
        />
      )}
    </div>
  );
}
