/** get/setRowProperties and get/setColumnProperties: hidden, width, height, address, one record per line. */
import { fullAddress } from "../../backend/address";
import type { CellRange } from "../../backend/types";
import { HostError, invalidArgument } from "../errors";
import type { HostContext } from "../handler";
import type { Node } from "../objects";
import { asObject, askedPaths, isUnbounded, points, sheetById, truth } from "./arguments";

type Line = Record<string, unknown>;
type R = Node<"Range">;

function put(line: Line, path: string, value: unknown): void {
  const [head = "", tail] = path.split("/");
  if (tail === undefined) line[head] = value;
  else line[head] = { ...(line[head] as Line | undefined), [tail]: value };
}

async function read(node: R, options: unknown, host: HostContext, rows: boolean): Promise<Line[]> {
  const { row, rowCount, column, columnCount } = node.range;
  const count = rows ? rowCount : columnCount;
  if (isUnbounded(node.range) && (rows ? rowCount : columnCount) > 16_384) throw invalidArgument("too many lines");
  const lines: Line[] = Array.from({ length: count }, () => ({}));
  const fill = (path: string, values: readonly unknown[]): void =>
    lines.forEach((line, i) => put(line, path, values[i]));
  for (const path of askedPaths(options)) {
    switch (path) {
      case "rowHidden":
        if (!rows) throw invalidArgument(path);
        fill(path, await host.backend.rowsHidden(node.sheetId, row, rowCount));
        break;
      case "columnHidden":
        if (rows) throw invalidArgument(path);
        fill(path, await host.backend.columnsHidden(node.sheetId, column, columnCount));
        break;
      case "rowIndex":
        fill(
          path,
          lines.map((_, i) => row + i),
        );
        break;
      case "columnIndex":
        fill(
          path,
          lines.map((_, i) => column + i),
        );
        break;
      case "format/rowHeight":
        fill(path, await host.backend.rowHeights(node.sheetId, row, rowCount));
        break;
      case "format/columnWidth":
        fill(path, await host.backend.columnWidths(node.sheetId, column, columnCount));
        break;
      case "address": {
        const { name } = await sheetById(host, node.sheetId);
        const line = (i: number): CellRange =>
          rows ? { ...node.range, row: row + i, rowCount: 1 } : { ...node.range, column: column + i, columnCount: 1 };
        fill(
          path,
          lines.map((_, i) => fullAddress(name, line(i))),
        );
        break;
      }
      default:
        throw new HostError("NotImplemented", `${path} isn't implemented here.`, "Range.getRowProperties");
    }
  }
  return lines;
}

async function write(node: R, values: unknown, host: HostContext, rows: boolean): Promise<void> {
  const first = rows ? node.range.row : node.range.column;
  const count = rows ? node.range.rowCount : node.range.columnCount;
  if (!Array.isArray(values) || values.length !== count) throw invalidArgument("one record per line is needed");
  for (const [i, value] of values.entries()) {
    for (const [key, inner] of Object.entries(asObject(value ?? {}, "a line's properties"))) {
      if (key === "rowHidden" && rows) await host.backend.setRowsHidden(node.sheetId, first + i, 1, truth(inner, key));
      else if (key === "columnHidden" && !rows)
        await host.backend.setColumnsHidden(node.sheetId, first + i, 1, truth(inner, key));
      else if (key === "format") {
        for (const [name, size] of Object.entries(asObject(inner, "format"))) {
          if (name === "rowHeight" && rows)
            await host.backend.setRowHeight(node.sheetId, first + i, 1, points(size, name, 409.5));
          else if (name === "columnWidth" && !rows)
            await host.backend.setColumnWidth(node.sheetId, first + i, 1, points(size, name, 1800));
          else
            throw new HostError("NotImplemented", `format/${name} isn't implemented here.`, "Range.setRowProperties");
        }
      } else throw invalidArgument(key);
    }
  }
}

export const rowProperties = (node: R, options: unknown, host: HostContext): Promise<Line[]> =>
  read(node, options, host, true);
export const columnProperties = (node: R, options: unknown, host: HostContext): Promise<Line[]> =>
  read(node, options, host, false);
export const setRowProperties = (node: R, values: unknown, host: HostContext): Promise<void> =>
  write(node, values, host, true);
export const setColumnProperties = (node: R, values: unknown, host: HostContext): Promise<void> =>
  write(node, values, host, false);
