import { moneyOf } from "../support/access";
import type { SheetRule } from "../types";

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
      }];
    });
  },
};
