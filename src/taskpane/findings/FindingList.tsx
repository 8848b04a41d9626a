import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Entry } from "../../session";
import { usePane } from "../kit/PaneContext";
import { useScrollElement } from "../kit/ScrollPanel";
import { FindingItem } from "./FindingItem";
import { GroupHeading } from "./GroupHeading";
import type { ListRow } from "./listRows";
import { useOffsetTop } from "./useOffsetTop";

const useStyles = makeStyles({
  list: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** What most rows measure; those that differ are measured when they come into sight. */
const ENTRY_HEIGHT = 47;
const GROUP_HEIGHT = 34;

type EntryRow = Extract<ListRow, { readonly kind: "entry" }>;

interface FindingListProps {
  readonly rows: readonly ListRow[];
  readonly total: number;
  /** Key of the row that is chosen. */
  readonly chosen: string | null;
  /** Whether the row is that of the selection in the sheet; `place` changes when the selection moves to another row. */
  readonly selected: { readonly place: string; readonly holds: (row: EntryRow) => boolean };
  readonly headingOf: (group: string) => string;
  readonly withSubject: (entry: Entry) => boolean;
  /** The sheet that an entry stands on, where the list is of several. */
  readonly sheetOf?: (entry: Entry) => string;
  /** Chooses an entry, or none; the same function for every item. */
  readonly onChoose: (entry: Entry | null) => void;
  readonly onToggle: (group: string) => void;
}

/**
 * The list itself: only what is in sight stands in the page. One tab stop; arrow keys, Home and End move inside.
 * When the selection in the sheet moves, its row comes into sight without taking the focus.
 */
export function FindingList({
  rows,
  total,
  chosen,
  selected,
  headingOf,
  withSubject,
  sheetOf,
  onChoose,
  onToggle,
}: FindingListProps) {
  const styles = useStyles();
  const { t } = usePane();
  const scrollElement = useScrollElement();
  const list = useRef<HTMLUListElement>(null);
  const margin = useOffsetTop(list);
  const [active, setActive] = useState(0);
  const focusWanted = useRef(false);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollElement,
    scrollMargin: margin,
    overscan: 6,
    estimateSize: (index) => (rows[index]?.kind === "group" ? GROUP_HEIGHT : ENTRY_HEIGHT),
    // The row that has the tab stop, and perhaps the focus, stays in the page however far the list is scrolled.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const stop = Math.min(active, rows.length - 1);
      return stop < 0 || drawn.includes(stop) ? drawn : [...drawn, stop].sort((a, b) => a - b);
    },
    getItemKey: (index) => rows[index]?.key ?? index,
  });

  const wanted = rows.findIndex((row) => row.kind === "entry" && (chosen ? row.key === chosen : selected.holds(row)));
  useEffect(() => {
    if (wanted < 0) return;
    setActive(wanted);
    virtualizer.scrollToIndex(wanted, { align: "auto" });
    // Only a new choice or a move in the sheet scrolls, not every new review.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen, selected.place]);
  const current = Math.min(active, rows.length - 1);
  useEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${current}"] [data-row-button]`)?.focus();
  });

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    focusWanted.current = true;
    setActive(next);
    virtualizer.scrollToIndex(next, { align: "auto" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && chosen !== null) return onChoose(null);
    const target = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (target === undefined || !(event.target as HTMLElement).matches("[data-row-button]")) return;
    event.preventDefault();
    moveTo(target);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={t("pane.findings.list")}
      onKeyDown={onKeyDown}
      onFocus={(event) =>
        setActive(Number(event.target.closest<HTMLElement>("[data-index]")?.dataset.index ?? current))
      }
    >
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className={styles.row}
            style={{ transform: `translateY(${item.start - margin}px)` }}
            aria-setsize={row.kind === "entry" ? total : undefined}
            aria-posinset={row.kind === "entry" ? row.position : undefined}
          >
            {row.kind === "group" ? (
              <GroupHeading
                value={row.value}
                name={headingOf(row.value)}
                count={row.count}
                open={row.open}
                tabStop={item.index === current}
                onToggle={onToggle}
              />
            ) : (
              <FindingItem
                entry={row.entry}
                chosen={row.key === chosen}
                inSelection={selected.holds(row)}
                withSubject={withSubject(row.entry)}
                sheet={sheetOf?.(row.entry)}
                tabStop={item.index === current}
                onChoose={onChoose}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
