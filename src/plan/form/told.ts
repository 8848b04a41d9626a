/** A form that cannot be read, its labels not known for certain enough: it is no table either, and told as what it is. */
import type { FieldKey } from "../../fields";
import { type SheetGrid } from "../../sheet";
import { lookUp } from "../headers/dictionary";
import { parseHeader } from "../headers/word";
import { partsOf } from "./inline";

const LONGEST_LABEL = 30;
const MOST_ROWS = 200;
const MOST_COLUMNS = 40;
/** Labels below each other, at least, and fields, the project's name among them. */
const LEAST_ROWS = 3;
const LEAST_FIELDS = 3;

interface Label {
  readonly row: number;
  readonly text: string;
  readonly field: FieldKey;
}

/** A list that explains the columns of a plan has their names below each other too. */
const EXPLAINS = /^(?:填[写报]?(?:说明|要求)|字段(?:名称|说明)?|数据项|指标(?:名称|解释|说明)|列名|说明)$/;

/** The known labels of a form, from the top; none if the sheet is no form. */
export function formLabels({ values }: SheetGrid): readonly string[] {
  const labels: Label[] = [];
  values.slice(0, MOST_ROWS).forEach((cells, row) => {
    cells.slice(0, MOST_COLUMNS).forEach((cell, column) => {
      if (typeof cell !== "string") return;
      labels.push(...inlineLabels(cell, row));
      if (cell.length > LONGEST_LABEL) return;
      const field = lookUp(parseHeader(cell).full)?.field;
      // What stands at the right of a label is its value.
      if (field !== undefined && fieldOf(cells[column - 1]) === undefined)
        labels.push({ row, text: cell.trim(), field });
    });
  });
  if (
    values
      .slice(0, MOST_ROWS)
      .some((cells) => cells.some((cell) => typeof cell === "string" && EXPLAINS.test(cell.trim())))
  )
    return [];
  const fields = new Set(labels.map(({ field }) => field));
  const rows = new Set(labels.map(({ row }) => row));
  const isForm = fields.has("name") && fields.size >= LEAST_FIELDS && rows.size >= LEAST_ROWS;
  return isForm ? labels.map(({ text }) => text) : [];
}

/** Labels with their values in one cell, be it several: 项目名称：某平台　建设单位：市某局. */
function inlineLabels(cell: string, row: number): readonly Label[] {
  return cell.split(/[\s,，;；]+/).flatMap((word) => {
    const parts = partsOf(word);
    const field = parts && parts.value !== "" ? lookUp(parseHeader(parts.label).full)?.field : undefined;
    return parts && field !== undefined ? [{ row, text: parts.label, field }] : [];
  });
}

/** The field that a cell is the label of; the cell at its right is then its value, whatever it says. */
function fieldOf(cell: SheetGrid["values"][number][number] | undefined): FieldKey | undefined {
  return typeof cell === "string" && cell.length <= LONGEST_LABEL ? lookUp(parseHeader(cell).full)?.field : undefined;
}
