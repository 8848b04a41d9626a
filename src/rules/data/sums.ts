import { absFen, FEN_PER } from "../../exact";
import { moneyOf } from "../facts";
import { addressOf } from "../../sheet";
import type { PlanSheet } from "../../plan/types";
import {
  all,
  amountFrom,
  compare,
  constant,
  input,
  inputOfColumn,
  isExplaining,
  operation,
  operationIn,
  operationOn,
} from "../trace";
import { openness, projectsOn, seen } from "./covered";
import { defineSheetRule } from "../define";
import { whenToldOnSheet } from "../statement";
import type { Expression } from "../types";
import { texts } from "./sums.texts";

type Sum = PlanSheet["sums"][number];

function stated({ row, column, field, fen }: Sum): Expression {
  return { kind: "input", field, address: addressOf(row, column), shown: "", value: fen };
}

/**
 * What the rows hold, an empty one nothing. Most sums are right: ten thousand rows are written out only where one that is
 * not is explained.
 */
function added(sheet: PlanSheet, { rows, field, column, fen, held }: Sum): Expression {
  if (!isExplaining() || held.fen === fen) return constant("trace.sum", held.fen, "fen");
  const isOneOfSeveral = sheet.columns.some((bound) => bound.field === field && bound.isAddedUp === true);
  return operationOn(
    "+",
    "trace.sum",
    projectsOn(sheet, rows).flatMap((project) =>
      isOneOfSeveral ? inputOfColumn(project, field, column) : [input(project, field, moneyOf(project, field) ?? 0n)],
    ),
  );
}

/**
 * That a sum shown with two decimals of its unit differs by less than half a place: it is rounded, not wrong (reading 4.3).
 * Nothing is stated where the unit is 元 or not known.
 */
function rounded({ columns }: PlanSheet, sum: Sum, rest: Expression): readonly Expression[] {
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
    const isOpen = openness(context);
    return sheet.sums.flatMap((sum) => {
      const { held } = sum;
      // What cannot be read has a finding of its own.
      if (held.unreadable > 0 || !isOpen(sum.rows)) return [];
      const rest = added(sheet, sum);
      const differs = (operator: "<" | ">", message: "less" | "more") =>
        whenToldOnSheet(compare(stated(sum), operator, rest), () => {
          const tell = <const M extends "less" | "more" | "rounded">(message: M) => ({ message, ...placed(sum, rest) });
          return [...rounded(sheet, sum, rest).map((because) => ({ because, ...tell("rounded") })), tell(message)];
        });
      // What is 待定 can only add to the sum.
      if (held.pending > 0) return differs("<", "less");
      return held.fen > sum.fen ? differs("<", "less") : differs(">", "more");
    });
  },
});

/** What a finding tells of a sum, and where it stands. */
function placed({ row, column, field, fen }: Sum, rest: Expression) {
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
