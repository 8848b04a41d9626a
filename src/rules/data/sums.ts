import { moneyOf } from "../support/access";
import type { FieldKey } from "../../fields";
import { addressOf } from "../../plan/grid";
import type { PlanSheet, Project } from "../../plan/types";
import { compare, input, operation } from "../support/trace";
import type { SheetRule, Trace } from "../types";

function stated({ row, column, field, fen }: PlanSheet["sums"][number]): Trace {
  return { kind: "input", field, address: addressOf(row, column), shown: "", value: fen };
}

/** What the rows hold; an empty one counts nothing. */
function added(projects: readonly Project[], field: FieldKey): Trace {
  return operation("+", "trace.sum", ...projects.map((project) => input(project, field, moneyOf(project, field) ?? 0n)));
}

/** A subtotal or total row that differs from the rows it sums up. The difference is shown. */
export const differentSum: SheetRule = {
  id: "DATA-TOTAL", kind: "data", cite: null, scope: "sheet", needs: [],
  judge: ({ sheet }) => {
    const projects = new Map(sheet.projects.map((project) => [project.row, project]));
    return sheet.sums.flatMap((sum) => {
      let actual = 0n;
      for (const row of sum.rows) {
        const project = projects.get(row);
        const fen = project ? moneyOf(project, sum.field) : null;
        // A row that cannot be read makes the sum unknown; the row's own finding says so.
        if (project && fen === null && project.fields[sum.field]?.state === "bad") return [];
        actual += fen ?? 0n;
      }
      if (actual === sum.fen) return [];
      const difference = sum.fen > actual ? sum.fen - actual : actual - sum.fen;
      return [{
        severity: "warning" as const, message: sum.fen > actual ? "more" : "less",
        data: { stated: { fen: sum.fen }, actual: { fen: actual }, difference: { fen: difference }, field: { term: `field.${sum.field}` } },
        cells: [{ row: sum.row, column: sum.column, field: sum.field }], row: null,
        trace: () => compare(stated(sum), sum.fen > actual ? ">" : "<", added(sum.rows.flatMap((row) => projects.get(row) ?? []), sum.field)),
      }];
    });
  },
};
