import { useCallback, useSyncExternalStore } from "react";
import type { CellRange } from "../../sheet";
import type { ReviewSession } from "../../session";
import type { Book } from "../books/Shelf";
import { SheetGrid } from "../grid/SheetGrid";
import { usePorts } from "./Ports";

/** The workbook that was chosen: its sheets, and the one in front. */
export function SheetArea({ book, session }: { readonly book: Book; readonly session: ReviewSession }) {
  const { t, service } = usePorts();
  const { host } = book;
  const state = useSyncExternalStore(host.subscribe, host.getState);
  const { result } = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const onChoose = useCallback((range: CellRange) => host.choose(range), [host]);
  const sheets = state.sheets.filter(({ isVisible }) => isVisible);
  const front = state.sheets.find(({ id }) => id === state.sheetId);
  if (!front) return <p className="sheet-note">{t("filePage.grid.loading")}</p>;
  const headerRow =
    result?.kind === "reviewed" && result.sheetId === front.id && !result.review.plan.isForm
      ? Math.max(...result.review.plan.headerRows)
      : 0;
  return (
    <>
      <SheetGrid
        key={front.id}
        service={service}
        book={book.id}
        sheetId={front.id}
        state={state}
        headerRow={headerRow}
        label={t("filePage.grid", { sheet: front.name })}
        loading={t("filePage.grid.loading")}
        failed={(detail) => t("filePage.grid.failed", { detail })}
        onChoose={onChoose}
      />
      <div className="sheet-tabs" role="group" aria-label={t("filePage.sheets")}>
        {sheets.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={id === front.id} onClick={() => host.bringToFront(id)}>
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
