import { absFen, FEN_PER } from "../../exact";
import { moneyOf } from "../facts";
import type { FieldKey } from "../../fields";
import { addressOf } from "../../sheet";
import type { PlanSheet, Project } from "../../plan/types";
import { all, amountFrom, compare, constant, input, operation, operationIn, operationOn } from "../trace";
import { coverage, heldBy, seen } from "./covered";
import { defineSheetRule } from "../define";
import { whenToldOnSheet } from "../statement";
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

/**
 * That a sum shown with two decimals of its unit differs by less than half a place: it is rounded, not wrong (reading 4.3).
 * Nothing is stated where the unit is 元 or not known.
 */
function rounded({ columns }: PlanSheet, sum: PlanSheet["sums"][number], rest: Expression): readonly Expression[] {
  const bindings = columns.flatMap((bound) => [bound, ...(bound.alternates ?? [])]);
  const unit = bindings.find((bound) => bound.column === sum.column)?.unit ?? null;
  if (unit === null || unit === "元") return [];
  const fen = FEN_PER[unit] / 100n;
  const place = constant("trace.placeOfSum", fen, "fen");
  const shown = operation("×", "trace.rounded", operationIn("count", "÷↓", "trace.rounded", stated(sum), place), place);
  const difference = operationOn("abs", "trace.absolute", [operation("-", "trace.differenceOfSum", stated(sum), rest)]);
  return [
    all(compare(stated(sum), "=", shown), compare(difference, "<", constant("trace.halfPlace", fen / 2n, "fen"))),
  ];
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
  judge: (context) => {
    const { sheet } = context;
    const projectsIn = coverage(context);
    return sheet.sums.flatMap((sum) => {
      const projects = projectsIn(sum.rows);
      const held = projects === null ? null : heldBy(projects, sum.field);
      if (projects === null || held === null) return [];
      // Most sums are right: ten thousand rows are written out only where one is told.
      const rest = held.fen === sum.fen ? constant("trace.sum", held.fen, "fen") : added(projects, sum.field);
      const differs = (operator: "<" | ">", message: "less" | "more") =>
        whenToldOnSheet(compare(stated(sum), operator, rest), () => {
          const tell = <const M extends "less" | "more" | "rounded">(message: M) => ({ message, ...placed(sum, rest) });
          return [...rounded(sheet, sum, rest).map((because) => ({ because, ...tell("rounded") })), tell(message)];
        });
      // What is 待定 can only add to the sum.
      if (held.isPart) return differs("<", "less");
      return held.fen > sum.fen ? differs("<", "less") : differs(">", "more");
    });
  },
});

/** What a finding tells of a sum, and where it stands. */
function placed({ row, column, field, fen }: PlanSheet["sums"][number], rest: Expression) {
  const actual = amountFrom(rest) ?? 0n;
  return {
    data: {
      stated: { fen },
      actual: { fen: actual },
      difference: { fen: absFen(fen - actual) },
      field: { term: `field.${field}` as const },
    },
    cells: [{ row, column, field }],
    row: null,
  };
}
