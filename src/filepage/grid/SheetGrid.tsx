import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useMemo, useRef, type PointerEvent } from "react";
import type { CellRange } from "../../sheet";
import type { FileHostState } from "../books/FileHost";
import type { BookService } from "../service/types";
import { Cells, type Lines } from "./Cells";
import { LETTERS, NUMBERS, useFrozen } from "./frozen";
import { at, isOneCell, startsOf, wholeCell } from "./geometry";
import { Letters, Numbers } from "./Headings";
import { Selection, textAt } from "./Selection";
import { useKeys } from "./useKeys";
import { useSheet } from "./useSheet";

interface SheetGridProps {
  readonly service: BookService;
  readonly book: number;
  readonly sheetId: string;
  readonly state: FileHostState;
  readonly label: string;
  readonly loading: string;
  readonly failed: (detail: string) => string;
  /** Last row of the plan's header: it stays in place where the sheet itself freezes nothing. */
  readonly headerRow: number;
  readonly onChoose: (range: CellRange) => void;
}

/** A worksheet to read and to select in; both directions are virtual. */
export function SheetGrid(props: SheetGridProps) {
  const { service, book, sheetId, state, label, loading, failed, headerRow, onChoose } = props;
  const { sheet, fault } = useSheet(service, book, sheetId, state.revision);
  const view = sheet?.view;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const lines = useMemo<Lines | null>(
    () => (view ? { rows: startsOf(view.heights, LETTERS), columns: startsOf(view.widths, NUMBERS) } : null),
    [view],
  );
  const frozen = useFrozen(view, lines, headerRow, scroller.current);
  const rows = useVirtualizer({
    count: view?.rows ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view?.heights[index] ?? 20,
    overscan: 12,
    paddingStart: LETTERS,
    scrollPaddingStart: frozen.height + 8,
    scrollPaddingEnd: 24,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: view?.columns ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view?.widths[index] ?? 64,
    overscan: 4,
    paddingStart: NUMBERS,
    scrollPaddingStart: frozen.width + 8,
    scrollPaddingEnd: 24,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [view, rows, columns]);

  const { shown } = state;
  const { firstRow, firstColumn } = state.selection;
  const selection = useMemo(
    () => (view && isOneCell(state.selection) ? wholeCell(view.merges, firstRow, firstColumn) : state.selection),
    [view, state.selection, firstRow, firstColumn],
  );
  useEffect(() => {
    if (!view) return;
    if (selection.firstRow > frozen.rows)
      rows.scrollToIndex(Math.min(selection.firstRow, view.rows) - 1, { align: "auto" });
    if (selection.firstColumn > frozen.columns)
      columns.scrollToIndex(Math.min(selection.firstColumn, view.columns) - 1, { align: "auto" });
    // What is selected comes into sight when it changes, not when the sheet is drawn anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection, shown, view === undefined, sheetId]);

  const inSight = [rows.getVirtualItems(), columns.getVirtualItems()] as const;
  const range: CellRange = {
    firstRow: (inSight[0][0]?.index ?? 0) + 1,
    lastRow: (inSight[0].at(-1)?.index ?? -1) + 1,
    firstColumn: (inSight[1][0]?.index ?? 0) + 1,
    lastColumn: (inSight[1].at(-1)?.index ?? -1) + 1,
  };
  const need = sheet?.need;
  useEffect(() => {
    if (!need || range.lastRow < 1) return;
    if (frozen.rows > 0) need(1, frozen.rows);
    need(range.firstRow, range.lastRow);
  }, [need, range.firstRow, range.lastRow, frozen.rows]);
  const onKeyDown = useKeys(view, lines, selection, frozen, onChoose);

  if (fault)
    return (
      <p role="alert" className="sheet-note">
        {failed(fault)}
      </p>
    );
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (!view || !lines || event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (x >= event.currentTarget.clientWidth || y >= event.currentTarget.clientHeight || x < NUMBERS || y < LETTERS)
      return;
    const { scrollLeft, scrollTop } = event.currentTarget;
    const column = at(lines.columns, x < frozen.width ? x : x + scrollLeft);
    const row = at(lines.rows, y < frozen.height ? y : y + scrollTop);
    onChoose(wholeCell(view.merges, row, column));
  };
  const beyond = {
    ...range,
    firstRow: Math.max(range.firstRow, frozen.rows + 1),
    firstColumn: Math.max(range.firstColumn, frozen.columns + 1),
  };
  const part = (area: CellRange) =>
    sheet &&
    lines &&
    area.lastRow >= area.firstRow &&
    area.lastColumn >= area.firstColumn && <Cells sheet={sheet} lines={lines} range={area} />;
  const size = lines && { width: lines.columns.at(-1), height: lines.rows.at(-1) };
  return (
    <div
      ref={scroller}
      className="sheet"
      role="grid"
      aria-label={label}
      aria-readonly="true"
      aria-rowcount={view?.rows ?? -1}
      aria-colcount={view?.columns ?? -1}
      aria-activedescendant={id}
      aria-busy={!view}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    >
      {!view && <p className="sheet-note">{loading}</p>}
      {sheet && lines && size && (
        <div className="sheet-canvas" style={size}>
          <div className="sheet-body">
            {part(beyond)}
            <Selection lines={lines} range={selection} id={id} text={textAt(sheet, selection)} />
          </div>
          <div className="sheet-top" style={{ width: size.width, height: frozen.height }}>
            <Letters starts={lines.columns} first={range.firstColumn} last={range.lastColumn} selection={selection} />
            {part({ ...beyond, firstRow: 1, lastRow: frozen.rows })}
            {selection.firstRow <= frozen.rows && <Selection lines={lines} range={selection} />}
          </div>
          <div className="sheet-side" style={{ width: frozen.width, height: size.height }}>
            <Numbers starts={lines.rows} first={range.firstRow} last={range.lastRow} selection={selection} />
            {part({ ...beyond, firstColumn: 1, lastColumn: frozen.columns })}
            {selection.firstColumn <= frozen.columns && <Selection lines={lines} range={selection} />}
          </div>
          <div className="sheet-corner" style={{ width: frozen.width, height: frozen.height }}>
            <Letters starts={lines.columns} first={1} last={frozen.columns} selection={selection} />
            <Numbers starts={lines.rows} first={1} last={frozen.rows} selection={selection} />
            {part({ firstRow: 1, lastRow: frozen.rows, firstColumn: 1, lastColumn: frozen.columns })}
          </div>
        </div>
      )}
    </div>
  );
}
