/** What stands in a sheet that rows and columns cannot be put into, or taken out of, without leaving something broken. */
import {
  addressOf,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  rangeAddress,
  shiftArea,
  type CellRange,
  type LineShift,
} from "../../sheet";
import { relationshipsOf } from "../model/relationships";
import type { CellModel, SheetModel } from "../model/types";
import type { XlsxPackage } from "../package";
import { child, childrenNamed, parseXml } from "../xml/tree";

/** Why lines cannot be moved, with what it is about: a range of cells, or a table's name. */
export interface Obstacle {
  readonly kind: "array" | "pivot" | "pivotSource" | "table" | "tableColumns" | "full";
  readonly what: string;
}

/** Something that spans lines, and which shifts it does not bear. */
interface Guarded extends Obstacle {
  readonly area: CellRange;
  readonly breaks: (area: CellRange, shift: LineShift) => boolean;
}

/** Asks of a sheet what stands in the way of shifts. Reads the parts once; they must not change in between. */
export function obstaclesOf(pkg: XlsxPackage, sheet: SheetModel): (shifts: readonly LineShift[]) => Obstacle | null {
  const guarded = [
    ...arrays(pkg.readText(sheet.path) ?? ""),
    ...tables(pkg, sheet),
    ...pivotTables(pkg, sheet),
    ...pivotSources(pkg, sheet.name),
  ];
  const used = usedArea(sheet);
  return (shifts) => {
    let areas: readonly (CellRange | null)[] = guarded.map(({ area }) => area);
    let room: CellRange | null = used;
    for (const shift of shifts) {
      const broken = guarded.find(({ breaks }, n) => {
        const area = areas[n];
        return area ? breaks(area, shift) : false;
      });
      if (broken) return { kind: broken.kind, what: broken.what };
      if (room && pushesOut(room, shift)) return { kind: "full", what: addressOf(room.lastRow, room.lastColumn) };
      room = room && shiftArea(room, [shift]);
      areas = areas.map((area) => area && shiftArea(area, [shift]));
    }
    return null;
  };
}

/** From the first cell to the last that holds something. */
function usedArea({ rows }: SheetModel): CellRange {
  let [lastRow, lastColumn] = [1, 1];
  for (const { row, cells } of rows)
    for (const cell of cells)
      if (isFilled(cell)) {
        lastRow = row;
        lastColumn = Math.max(lastColumn, cell.column);
      }
  return { firstRow: 1, firstColumn: 1, lastRow, lastColumn };
}

const isFilled = ({ value, formula }: CellModel): boolean => value !== null || formula !== null;

const span = (area: CellRange, { axis }: LineShift): readonly [number, number] =>
  axis === "row" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];

/** Whether lines come between the lines of an area. */
function splits(area: CellRange, shift: LineShift): boolean {
  const [first, last] = span(area, shift);
  return shift.count > 0 && shift.at > first && shift.at <= last;
}

/** Whether lines from `first` to `last` are among those that go. */
const takes = (first: number, last: number, { at, count }: LineShift): boolean =>
  count < 0 && at <= last && first < at - count;

const takesAny = (area: CellRange, shift: LineShift): boolean => takes(...span(area, shift), shift);
const takesAll = (area: CellRange, shift: LineShift): boolean => shiftArea(area, [shift]) === null;

function pushesOut(used: CellRange, { axis, count }: LineShift): boolean {
  return count > 0 && (axis === "row" ? used.lastRow + count > LAST_ROW : used.lastColumn + count > LAST_COLUMN);
}

/** Formulas that fill several cells, and data tables: Excel changes them whole or not at all. */
function arrays(xml: string): Guarded[] {
  return [...xml.matchAll(/<(?:\w+:)?f\s[^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>/g)].flatMap(([head]) => {
    const area = parseArea(/\sref\s*=\s*["']([^"']*)/.exec(head)?.[1] ?? "");
    if (!area) return [];
    const breaks = (at: CellRange, shift: LineShift): boolean =>
      splits(at, shift) || (takesAny(at, shift) && !takesAll(at, shift));
    return [{ kind: "array", what: rangeAddress(area), area, breaks }];
  });
}

/** A table keeps its header, its total row and a row between; its columns stay where formulas name them. */
function tables(pkg: XlsxPackage, { tables: own }: SheetModel): Guarded[] {
  return own.flatMap(({ name, range: area, headerRows, totalsRows, isFed }): Guarded[] => {
    const rows = (at: CellRange, shift: LineShift): boolean => {
      if (shift.axis !== "row") return takesAll(at, shift);
      const body = { firstRow: at.firstRow + headerRows, lastRow: at.lastRow - totalsRows };
      return (
        takesAll({ ...at, ...body }, shift) ||
        (headerRows > 0 && takes(at.firstRow, body.firstRow - 1, shift)) ||
        (totalsRows > 0 && takes(body.lastRow + 1, at.lastRow, shift))
      );
    };
    const columns = (at: CellRange, shift: LineShift): boolean =>
      shift.axis === "column" &&
      ((takesAny(at, shift) && (isFed || isNamed(pkg, name))) || (isFed && splits(at, shift)));
    return [
      { kind: "table", what: name, area, breaks: rows },
      { kind: "tableColumns", what: name, area, breaks: columns },
    ];
  });
}

/** Whether a formula anywhere names columns of a table, or a pivot table is made of it. */
function isNamed(pkg: XlsxPackage, table: string): boolean {
  const wanted = table.toLowerCase();
  return pkg.names().some((part) => {
    const text = /\.xml$/i.test(part) ? (pkg.readText(part) ?? "").toLowerCase() : "";
    return text.includes(`${wanted}[`) || (/pivotcachedefinition/i.test(part) && text.includes(` name="${wanted}"`));
  });
}

function pivotTables(pkg: XlsxPackage, { path }: SheetModel): Guarded[] {
  return relationshipsOf(pkg, path).flatMap(({ kind, target }): Guarded[] => {
    const xml = kind === "pivotTable" && target ? pkg.readText(target) : null;
    const area = xml ? parseArea(child(parseXml(xml), "location")?.attributes.get("ref") ?? "") : null;
    if (!area) return [];
    const breaks = (at: CellRange, shift: LineShift): boolean => splits(at, shift) || takesAny(at, shift);
    return [{ kind: "pivot", what: rangeAddress(area), area, breaks }];
  });
}

/** What a pivot table is made of: its columns are fields of the pivot table, named by the first row. */
function pivotSources(pkg: XlsxPackage, sheetName: string): Guarded[] {
  return pkg.names().flatMap((part): Guarded[] => {
    const xml = /pivotCacheDefinition[^/]*\.xml$/i.test(part) ? pkg.readText(part) : null;
    const source = xml ? childrenNamed(child(parseXml(xml), "cacheSource"), "worksheetSource")[0] : undefined;
    const area = parseArea(source?.attributes.get("ref") ?? "");
    if (!area || source?.attributes.get("sheet")?.toLowerCase() !== sheetName.toLowerCase()) return [];
    const breaks = (at: CellRange, shift: LineShift): boolean =>
      shift.axis === "column"
        ? splits(at, shift) || takesAny(at, shift)
        : takes(at.firstRow, at.firstRow, shift) || takesAll({ ...at, firstRow: at.firstRow + 1 }, shift);
    return [{ kind: "pivotSource", what: rangeAddress(area), area, breaks }];
  });
}
