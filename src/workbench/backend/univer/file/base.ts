/** The file as it would be with the rows and columns put in and taken out here, and nothing else: what saving starts from. */
import type { LineShift } from "../../../../sheet";
import {
  moveLines,
  obstaclesOf,
  readPackage,
  readWorkbook,
  type Obstacle,
  type WorkbookModel,
  type XlsxPackage,
} from "../../../../xlsx";

/** Rows and columns put in and taken out, by the sheet's name in the file; without sheets where there were none. */
export type Moves = ReadonlyMap<string, readonly LineShift[]>;

export interface FileBase {
  /** What the file says after the moves. */
  model(moves: Moves): WorkbookModel;
  /** Its package, fresh. */
  package(moves: Moves): XlsxPackage;
  /** Why a sheet's lines cannot be moved so; null: they can. */
  obstacle(sheetName: string, shifts: readonly LineShift[]): Obstacle | null;
}

export function fileBase(bytes: Uint8Array, opened: WorkbookModel): FileBase {
  const asking = new Map<string, ReturnType<typeof obstaclesOf>>();
  let last = { key: "[]", model: opened };
  const packageOf = (moves: Moves): XlsxPackage => {
    const pkg = readPackage(bytes);
    for (const [name, shifts] of moves) moveLines(pkg, name, shifts);
    return pkg;
  };
  return {
    model(moves) {
      const key = JSON.stringify([...moves]);
      if (key === "[]") return opened;
      if (key !== last.key) last = { key, model: readWorkbook(packageOf(moves)) };
      return last.model;
    },
    package: packageOf,
    obstacle(sheetName, shifts) {
      const sheet = opened.sheets.find(({ name }) => name === sheetName);
      if (!sheet || shifts.length === 0) return null;
      const ask = asking.get(sheetName) ?? obstaclesOf(readPackage(bytes), sheet);
      asking.set(sheetName, ask);
      return ask(shifts);
    },
  };
}
