import { useCallback, useEffect, useRef, useState } from "react";
import type { BookService, CellView, SheetView } from "../service/types";

/** Rows that are asked for at a time. */
const BLOCK = 100;

export interface LoadedSheet {
  readonly view: SheetView;
  /** Cells of a row by column; undefined while they are on their way. */
  readonly cellsOf: (row: number) => ReadonlyMap<number, CellView> | undefined;
  /** Asks for the rows in sight that are not there yet. */
  readonly need: (first: number, last: number) => void;
}

const EMPTY: ReadonlyMap<number, CellView> = new Map();

/** A sheet's view and, block by block, its cells. While a changed sheet is read again, the old cells stay. */
export function useSheet(
  service: BookService,
  book: number,
  sheetId: string,
  revision: number,
): { readonly sheet: LoadedSheet | null; readonly fault: string | null } {
  const [view, setView] = useState<SheetView | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [, redraw] = useState(0);
  const blocks = useRef(new Map<number, ReadonlyMap<number, ReadonlyMap<number, CellView>>>());
  const asked = useRef(new Set<number>());
  const current = useRef("");
  const inSight = useRef<readonly [number, number]>([1, BLOCK]);

  const ask = useCallback(
    (first: number, last: number) => {
      const key = current.current;
      for (let block = Math.floor((first - 1) / BLOCK); block <= Math.floor((last - 1) / BLOCK); block += 1) {
        if (asked.current.has(block)) continue;
        asked.current.add(block);
        service.viewRows(book, sheetId, block * BLOCK + 1, (block + 1) * BLOCK).then(
          (rows) => {
            if (current.current !== key) return;
            blocks.current.set(
              block,
              new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))])),
            );
            redraw((count) => count + 1);
          },
          (error: unknown) => {
            if (current.current === key) setFault(String(error));
          },
        );
      }
    },
    [service, book, sheetId],
  );

  useEffect(() => {
    const isOther = !current.current.startsWith(`${book}/${sheetId}/`);
    const key = `${book}/${sheetId}/${revision}`;
    current.current = key;
    asked.current.clear();
    setFault(null);
    if (isOther) {
      blocks.current = new Map();
      setView(null);
    }
    service.view(book, sheetId).then(
      (next) => {
        if (current.current !== key) return;
        setView(next);
        if (!isOther) ask(...inSight.current);
      },
      (error: unknown) => {
        if (current.current === key) setFault(String(error));
      },
    );
  }, [service, book, sheetId, revision, ask]);

  const need = useCallback(
    (first: number, last: number) => {
      inSight.current = [first, last];
      ask(first, last);
    },
    [ask],
  );
  const cellsOf = useCallback((row: number) => {
    const block = blocks.current.get(Math.floor((row - 1) / BLOCK));
    return block && (block.get(row) ?? EMPTY);
  }, []);
  return { sheet: view ? { view, cellsOf, need } : null, fault };
}
