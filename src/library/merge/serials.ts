/** Serial numbers that go on from the library's last. */
import { type CellValue, valueAt } from "../../sheet";
import type { NewCell } from "../rows";
import type { Section } from "./places";
import type { ProjectRows } from "./projectRows";
import type { LibrarySheet } from "./types";

/** The nth number after one: 94 → 95, "007" → "008", "XX-12" → "XX-13"; null where it does not count. */
export function serialAfter(last: CellValue, nth: number): NewCell | null {
  if (typeof last === "number")
    return Number.isSafeInteger(last) ? { kind: "number", decimal: String(last + nth) } : null;
  if (typeof last !== "string") return null;
  const match = /^(.*?)(\d{1,9})(\D*)$/s.exec(last.trim());
  if (!match || /[.．]$/.test(match[1] ?? "")) return null;
  const [, before = "", digits = "", after = ""] = match;
  return { kind: "text", text: before + String(Number(digits) + nth).padStart(digits.length, "0") + after };
}

/** Serial numbers of the new rows: within each section where the library counts so, else through all of it. */
export class Serials {
  private readonly columns: readonly number[];
  private readonly given = new Map<number, number>();
  private readonly isPerSection: boolean;

  constructor(
    private readonly library: LibrarySheet,
    private readonly sections: readonly Section[],
    countsCodes: boolean,
  ) {
    const column = (field: string): number[] =>
      library.plan.columns.filter((each) => each.field === field).map((each) => each.column);
    this.columns = [...column("seq"), ...(countsCodes ? column("code") : [])];
    const firsts = sections.slice(1).map(({ projects }) => this.serialAt(projects[0]?.row ?? 0));
    const lasts = sections.map(({ projects }) => this.serialAt(projects.at(-1)?.row ?? 0));
    this.isPerSection = firsts.some((first, index) => Number(first) <= Number(lasts[index]));
  }

  number(section: Section, made: ProjectRows): ProjectRows {
    const formulas = this.library.formulasIn(section.template);
    const key = this.isPerSection ? section.after : 0;
    const nth = (this.given.get(key) ?? 0) + 1;
    this.given.set(key, nth);
    const cells = new Map<number, NewCell>(made.rows[0]?.cells);
    for (const column of this.columns) {
      const serial = formulas.has(column) ? null : serialAfter(this.lastSerial(section, column), nth);
      if (serial) cells.set(column, serial);
    }
    return { ...made, rows: [{ ...made.rows[0], cells }, ...made.rows.slice(1)] };
  }

  private lastSerial(section: Section, column: number): ReturnType<typeof valueAt> {
    const among = this.isPerSection ? section.projects : this.sections.flatMap(({ projects }) => projects);
    for (const { row } of [...among].reverse()) {
      const value = valueAt(this.library.grid, row, column);
      if (value !== null && value !== "") return value;
    }
    return null;
  }

  private serialAt(row: number): unknown {
    const column = this.columns[0];
    return column === undefined ? null : valueAt(this.library.grid, row, column);
  }
}
