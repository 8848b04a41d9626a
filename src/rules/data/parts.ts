import { sumFen, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import { moneyOf } from "../facts";
import { term } from "../naming";
import { addressOf } from "../../sheet";
import { compare, input, present, sum, totalOf } from "../trace";
import { defineRule, type Says } from "../define";
import { fail, type RowContext, type Trace } from "../types";
import { texts } from "./parts.texts";

const FUNDS: readonly FieldKey[] = ["fundCentral", "fundProvince", "fundCity", "fundSelf", "fundOther"];

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
  judge: (row) => fail<Says<"mixed" | "fundsMore" | "fundsLess">>(...mixedParts(row), ...fundingParts(row)),
});

/** Article 8 divides the whole by its parts, so their sum must not exceed it. */
function mixedParts(row: RowContext): readonly Says<"mixed">[] {
  const { project, values } = row;
  const [engineering, it] = [moneyOf(project, "engineeringPart"), moneyOf(project, "itPart")];
  const whole = values.ceiling.estimate ?? values.total.total;
  const field = values.ceiling.field ?? values.total.field;
  const parts = (engineering ?? 0n) + (it ?? 0n);
  if ((engineering === null && it === null) || whole === null || field === null || parts <= whole) return [];
  return [
    {
      message: "mixed",
      data: { sum: { fen: parts }, whole: { fen: whole }, wholeField: term(field), excess: { fen: parts - whole } },
      fields: ["engineeringPart", "itPart"],
      trace: () =>
        compare(
          sum(...present(row, ["engineeringPart", "itPart"]).map((part) => input(project, part))),
          ">",
          values.ceiling.field === null ? totalOf(row) : input(project, field),
        ),
    },
  ];
}

/** A single column of funds (其中：市级财政) is a part and need not be all; above the total it is wrong all the same. */
function fundingParts(row: RowContext): readonly Says<"fundsMore" | "fundsLess">[] {
  const { project, values } = row;
  const { total, field } = values.total;
  const funds = fundsOf(project);
  if (total === null || field === null || field === "annualFee" || funds === null) return [];
  const { fen, complete, fields } = funds;
  if (fen === total || (fen < total && !complete)) return [];
  const more = fen > total;
  return [
    {
      message: more ? "fundsMore" : "fundsLess",
      data: {
        sum: { fen },
        total: { fen: total },
        totalField: term(field),
        difference: { fen: more ? fen - total : total - fen },
      },
      fields,
      trace: () => compare(sum(...funds.parts()), more ? ">" : "<", totalOf(row)),
    },
  ];
}

interface Funds {
  readonly fen: Fen;
  /** Whether the sources named are all there are. */
  readonly complete: boolean;
  readonly fields: readonly FieldKey[];
  readonly parts: () => readonly Trace[];
}

function lineOf({ row, column, source, fen }: Project["fundingLines"][number]): Trace {
  return { kind: "input", field: "fundAmount", address: addressOf(row, column), shown: source, value: fen };
}

/** Sum of the sources; null if none is filled in or one is unknown. Lines of their own beat columns. */
function fundsOf(project: Project): Funds | null {
  if (project.fundingLines.length > 0) {
    const lines = project.fundingLines.map((line) => line.fen);
    return lines.every((fen): fen is Fen => fen !== null)
      ? {
          fen: sumFen(lines),
          complete: lines.length > 1,
          fields: ["fundAmount"],
          parts: () => project.fundingLines.map(lineOf),
        }
      : null;
  }
  const bound = FUNDS.filter((field) => readingOf(project, field).state !== "absent");
  if (bound.some((field) => isUnknown(project, field))) return null;
  const filled = bound.filter((field) => moneyOf(project, field) !== null);
  return filled.length === 0
    ? null
    : {
        fen: sumFen(filled.map((field) => moneyOf(project, field) ?? 0n)),
        complete: bound.length > 1,
        fields: filled,
        parts: () => filled.map((field) => input(project, field)),
      };
}

function isUnknown(project: Project, field: FieldKey): boolean {
  const reading = readingOf(project, field);
  return reading.state === "bad" || (reading.state === "blank" && reading.blank === "pending");
}
