/** The faces of a block of cells (values, formulas, text, number formats), as properties of Range. */
import type { CellFace, CellValue } from "../../backend/types";
import { invalidArgument } from "../errors";
import { valueType } from "../events";
import type { HostContext } from "../handler";
import type { Node } from "../objects";
import { grid, isUnbounded, readable } from "./arguments";

type Getter = (node: Node<"Range">, host: HostContext) => Promise<unknown>;
type Setter = (node: Node<"Range">, value: unknown, host: HostContext) => Promise<void>;

/** null for entire rows and columns, as Excel answers. */
const read =
  (face: CellFace): Getter =>
  async (node, host) => {
    if (isUnbounded(node.range)) return null;
    readable(node.range);
    return host.backend.readCells(node.sheetId, node.range, face);
  };

const write =
  (face: "values" | "formulas" | "numberFormats"): Setter =>
  async (node, value, host) => {
    const cells = grid(value, node.range);
    if (face === "numberFormats" && cells.some((row) => row.some((c) => c !== null && typeof c !== "string")))
      throw invalidArgument("a number format is text");
    await host.backend.writeCells(node.sheetId, node.range, face, cells);
  };

export const cellGetters: Readonly<Record<string, Getter>> = {
  Values: read("values"),
  Formulas: read("formulas"),
  Text: read("text"),
  NumberFormat: read("numberFormats"),
  ValueTypes: async (node, host) => {
    const values = (await read("values")(node, host)) as CellValue[][] | null;
    return values?.map((row) => row.map(valueType)) ?? null;
  },
};

export const cellSetters: Readonly<Record<string, Setter>> = {
  Values: write("values"),
  Formulas: write("formulas"),
  NumberFormat: write("numberFormats"),
};
