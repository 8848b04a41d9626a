import { fenToText } from "../../exact";
import type { LibrarySheet, Merge } from "../../library/merge";
import { addressOf } from "../../sheet";
import type { PlanSheet } from "../../plan/types";
import { createXlsxHost, type XlsxHost } from "../../xlsx";
import { whyUnreadable } from "../files";
import { UsageError } from "../usageFault";
import { listText, text, type Locale } from "../words";
import { bytesOf, readPlans, type PlanOnSheet } from "./sheets";

/** The library's file, read. */
export interface OpenLibrary {
  readonly file: string;
  /** The file without our marks on the library's sheet: what rows are put into. */
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly library: LibrarySheet;
  readonly notes: readonly string[];
}

/** @throws UsageError with the one sentence that says why nothing can be merged into the file */
export async function openLibrary(file: string, sheet: string | null, locale: Locale): Promise<OpenLibrary> {
  const fail = (reason: string): never => {
    throw new UsageError(text(locale, "cli.merge.library.failed", { file, reason: reason.replace(/\s+/g, " ") }));
  };
  let host: XlsxHost;
  try {
    host = createXlsxHost(bytesOf(file), file);
  } catch (error) {
    return fail(whyUnreadable(file, error, locale));
  }
  const { plan: found, reason, lost } = await choose(host, file, sheet, locale);
  if (!found) return fail(reason);
  if (found.isProtected) return fail(text(locale, "cli.merge.library.protected", { sheet: found.name }));
  if (!found.plan.resultBlock)
    return { file, bytes: host.save(), sheet: found.name, library: librarySheet(host, found), notes: lost };
  await host.clearMarks({ sheetId: found.id });
  const clean = (await readPlans(host, file, locale)).plans.find(({ id }) => id === found.id);
  if (!clean) return fail(text(locale, "cli.file.noPlan"));
  const note = text(locale, "cli.merge.library.marked", { file, sheet: found.name });
  return { file, bytes: host.save(), sheet: found.name, library: librarySheet(host, clean), notes: [...lost, note] };
}

async function choose(
  host: XlsxHost,
  file: string,
  sheet: string | null,
  locale: Locale,
): Promise<{ readonly plan: PlanOnSheet | null; readonly reason: string; readonly lost: readonly string[] }> {
  const names = host.model().sheets.map(({ name }) => name);
  if (sheet !== null && !names.includes(sheet))
    return {
      plan: null,
      reason: text(locale, "cli.file.noSheet", { sheet, names: listText(locale, names) }),
      lost: [],
    };
  const { plans, others, lost: line } = await readPlans(host, file, locale);
  const lost = line === null ? [] : [line];
  const asked = plans.filter(({ name }) => sheet === null || name === sheet);
  if (asked.length === 1) return { plan: asked[0] as PlanOnSheet, reason: "", lost };
  if (asked.length > 1)
    return {
      plan: null,
      reason: text(locale, "cli.merge.library.several", {
        names: listText(
          locale,
          asked.map(({ name }) => name),
        ),
      }),
      lost,
    };
  const bare = others.find(({ name, noPlan }) => noPlan === "noProjects" && (sheet === null || name === sheet));
  if (bare) return { plan: null, reason: text(locale, "cli.merge.library.noProjects", { sheet: bare.name }), lost };
  return { plan: null, reason: text(locale, "cli.file.noPlan"), lost };
}

/** A library with the columns in which each row holds formulas. */
export function librarySheet(host: XlsxHost, { id, plan, grid }: PlanOnSheet): LibrarySheet {
  const rows = host.model().sheets.find(({ sheetId }) => sheetId === id)?.rows ?? [];
  const formulas = new Map<number, ReadonlySet<number>>();
  for (const { row, cells } of rows) {
    const columns = cells.filter(({ formula }) => formula !== null).map(({ column }) => column);
    if (columns.length > 0) formulas.set(row, new Set(columns));
  }
  return { plan, grid, formulasIn: (row) => formulas.get(row) ?? new Set() };
}

/** Typed totals that the new projects are missing from: they are told, never changed. */
export function typedTotals(
  { file, library }: OpenLibrary,
  merged: PlanSheet,
  merge: Merge,
  locale: Locale,
): readonly string[] {
  if (merge.appended.length === 0) return [];
  return merged.sums.flatMap(({ row, kind, column, fen, held }) => {
    const unit = merged.columns.find((each) => each.column === column)?.unit;
    const before = library.plan.sums.find((each) => each.column === column && each.kind === kind && each.fen === fen);
    if (!unit || !before || library.formulasIn(before.row).has(column)) return [];
    const { fen: sum } = held;
    if (sum === fen) return [];
    const cell = addressOf(row, column);
    return [
      text(locale, "cli.merge.library.total", { file, cell, stated: fenToText(fen, unit), sum: fenToText(sum, unit) }),
    ];
  });
}
