import { absFen } from "../../exact";
import { FUND_PARTS, type FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { isUnknown, moneyOf, oncePerLayout } from "../facts";
import { term } from "../naming";
import { addressOf } from "../../sheet";
import { compare, input, present, sum, totalOf, amountFrom } from "../trace";
import { defineRule, type Says } from "../define";
import { firstOf, together, when } from "../statement";
import { type RowContext, type Expression, type Outcome, NOT_APPLICABLE } from "../types";
import { texts } from "./parts.texts";

const fundsIn = oncePerLayout((has) => FUND_PARTS.filter(has));

/** Parts that cannot be parts of the whole: engineering and IT above the estimate, sources of funds that do not come to the total. */
export const unequalParts = defineRule({
  id: "DATA-SUM",
  kind: "data",
  cite: null,
  alsoFor: [8],
  reach: "all",
  act: null,
  needs: [],
  limits: ["amount"],
  messages: { mixed: "error", fundsMore: "warning", fundsLess: "warning" },
  texts,
  judge: (row) => together<Says<"mixed" | "fundsMore" | "fundsLess">>([mixedParts(row), fundingParts(row)]),
});

/** Article 8 divides the whole by its parts, so their sum must not exceed it. */
function mixedParts(row: RowContext): Outcome<Says<"mixed">> {
  const { project, values } = row;
  const field = values.ceiling.field ?? values.total.field;
  const parts = present(row, ["engineeringPart", "itPart"]);
  if (parts.length === 0 || field === null) return NOT_APPLICABLE;
  const parted = sum(...parts.map((part) => input(project, part)));
  const whole = values.ceiling.field === null ? totalOf(row) : input(project, field);
  return when(compare(parted, ">", whole), () => {
    const [fen, wholeFen] = [amountFrom(parted) ?? 0n, amountFrom(whole) ?? 0n];
    return {
      message: "mixed",
      data: { sum: { fen }, whole: { fen: wholeFen }, wholeField: term(field), excess: { fen: fen - wholeFen } },
      fields: ["engineeringPart", "itPart"],
    };
  });
}

/** A single column of funds (其中：市级财政) is a part and need not be all; above the total it is wrong all the same. */
function fundingParts(row: RowContext): Outcome<Says<"fundsMore" | "fundsLess">> {
  const { project, values } = row;
  const { field } = values.total;
  const funds = fundsOf(project);
  if (field === null || field === "annualFee" || funds === null) return NOT_APPLICABLE;
  const total = totalOf(row);
  const tell = <const M extends string>(message: M) => {
    const [fen, whole] = [amountFrom(funds.sum) ?? 0n, amountFrom(total) ?? 0n];
    return {
      message,
      data: {
        sum: { fen },
        total: { fen: whole },
        totalField: term(field),
        difference: { fen: absFen(fen - whole) },
      },
      fields: funds.fields,
    };
  };
  return firstOf<Says<"fundsMore" | "fundsLess">>(
    () => when(compare(funds.sum, ">", total), () => tell("fundsMore")),
    () => (funds.complete ? when(compare(funds.sum, "<", total), () => tell("fundsLess")) : NOT_APPLICABLE),
  );
}

interface Funds {
  readonly sum: Expression;
  /** Whether the sources named are all there are. */
  readonly complete: boolean;
  readonly fields: readonly FieldKey[];
}

function lineOf({ row, column, source, fen }: Project["fundingLines"][number]): Expression {
  return { kind: "input", field: "fundAmount", address: addressOf(row, column), shown: source, value: fen };
}

/** Sum of the sources, which is not known where one is not; null if none is filled in. Lines of their own beat columns. */
function fundsOf(project: Project): Funds | null {
  if (project.fundingLines.length > 0)
    return {
      sum: sum(...project.fundingLines.map(lineOf)),
      complete: project.fundingLines.length > 1,
      fields: ["fundAmount"],
    };
  const bound = fundsIn(project);
  if (bound.some((field) => isUnknown(project, field))) return null;
  const filled = bound.filter((field) => moneyOf(project, field) !== null);
  return filled.length === 0
    ? null
    : { sum: sum(...filled.map((field) => input(project, field))), complete: bound.length > 1, fields: filled };
}
