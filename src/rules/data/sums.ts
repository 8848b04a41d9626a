import { absFen, FEN_PER, type Fen } from "../../exact";
import { moneyOf } from "../facts";
import type { FieldKey } from "../../fields";
import { addressOf } from "../../sheet";
import { readingOf, type PlanSheet, type Project } from "../../plan/types";
import { compare, input, operationOn, amountFrom } from "../trace";
import { defineSheetRule } from "../define";
import { whenOnSheet } from "../statement";
import type { Expression } from "../types";
import { texts } from "./sums.texts";

function stated({ row, column, field, fen }: PlanSheet["sums"][number]): Expression {
  return { kind: "input", field, address: addressOf(row, column), shown: "", value: fen };
}

/** What the rows hold; an empty one counts nothing. */
function added(projects: readonly Project[], field: FieldKey): Expression {
  return operationOn(
    "+",
    "trace.sum",
    projects.map((project) => input(project, field, moneyOf(project, field) ?? 0n)),
  );
}

/** Whether what the covered rows hold is a part only, since one is 待定; null where one cannot be read: its own finding says so. */
function isPartOnly(projects: readonly Project[], field: FieldKey): boolean | null {
  const readings = projects.map((project) => readingOf(project, field));
  if (readings.some(({ state }) => state === "bad")) return null;
  return readings.some((reading) => reading.state === "blank" && reading.blank === "pending");
}

/** An amount as it is read and as it is written. */
function seen(project: Project, field: FieldKey): string {
  const reading = project.fields[field];
  if (reading === undefined || reading.state === "absent") return "\u0001";
  const { raw, column } = reading.source;
  return `\u0001${reading.state}${typeof raw}${String(raw)}@${column}=${moneyOf(project, field)}`;
}

/** A sum shown with two decimals of its unit that differs by less than half a place is rounded, not wrong (reading 4.3). */
function isRounded({ columns }: PlanSheet, { column, fen }: PlanSheet["sums"][number], difference: Fen): boolean {
  const all = columns.flatMap((bound) => [bound, ...(bound.alternates ?? [])]);
  const unit = all.find((bound) => bound.column === column)?.unit ?? null;
  if (unit === null || unit === "元") return false;
  const place = FEN_PER[unit] / 100n;
  return fen % place === 0n && 2n * difference < place;
}

/**
 * A subtotal or total row that differs from the rows it sums up. The difference is shown, so nothing is said where a
 * classified row is among them: it would be that row's amount.
 */
export const differentSum = defineSheetRule({
  id: "DATA-TOTAL",
  kind: "data",
  cite: null,
  needs: [],
  limits: ["amount"],
  messages: { more: "warning", rounded: "info", less: "warning" },
  texts,
  looksAt: ({ project }, { sums }) =>
    sums.length === 0 ? "" : [...new Set(sums.map(({ field }) => field))].map((field) => seen(project, field)).join(""),
  judge: ({ sheet, rows }) => {
    const projects = new Map(sheet.projects.map((project) => [project.row, project]));
    const open = new Set(rows.map(({ project }) => project.row));
    return sheet.sums.flatMap((sum) => {
      if (sum.rows.some((row) => projects.has(row) && !open.has(row))) return [];
      const covered = sum.rows.flatMap((row) => projects.get(row) ?? []);
      const isPart = isPartOnly(covered, sum.field);
      if (isPart === null) return [];
      const rest = added(covered, sum.field);
      const actual = amountFrom(rest) ?? 0n;
      // What is 待定 can only add to the sum.
      const operator = sum.fen > actual && !isPart ? ">" : "<";
      return whenOnSheet(compare(stated(sum), operator, rest), () => {
        const difference = absFen(sum.fen - actual);
        return {
          message: isRounded(sheet, sum, difference)
            ? ("rounded" as const)
            : sum.fen > actual
              ? ("more" as const)
              : ("less" as const),
          data: {
            stated: { fen: sum.fen },
            actual: { fen: actual },
            difference: { fen: difference },
            field: { term: `field.${sum.field}` as const },
          },
          cells: [{ row: sum.row, column: sum.column, field: sum.field }],
          row: null,
        };
      });
    });
  },
});
