import type { MessageData, MessageKey } from "../../messages";
import type { ColumnState, MappedColumn } from "../../session";

/** A form's columns are its labels, at the cells of what they say. */
export const isOfForm = (columns: readonly MappedColumn[]): boolean => columns.some(({ place }) => /\d/.test(place));

/** Columns in one line: how many are known, and by their letters what is unknown, double or ignored. */
export function columnCounts(
  columns: readonly MappedColumn[],
  t: (key: MessageKey, data?: MessageData) => string,
  separator: string,
): string {
  const inState = (...states: readonly ColumnState[]) => columns.filter(({ state }) => states.includes(state));
  const letters = (some: readonly MappedColumn[]) => ({ list: some.map(({ place }) => place) });
  const what = t(isOfForm(columns) ? "pane.columns.what.form" : "pane.columns.what");
  const chosen = inState("chosen").length;
  return [
    t("pane.columns.count.known", { count: inState("exact", "likely", "chosen").length, what }),
    ...(chosen ? [t("pane.columns.count.chosen", { count: chosen })] : []),
    ...(["unknown", "double", "ignored"] as const).flatMap((state) => {
      const some = inState(state);
      return some.length ? [t(`pane.columns.count.${state}`, { count: some.length, columns: letters(some) })] : [];
    }),
  ].join(separator);
}
