import { columnName } from "../../sheet";
import { FIELDS, type FieldKey } from "../../fields";
import { ENUM_OPTIONS, type EnumField } from "../../plan/enums";
import { isMoneyKind } from "../../plan/cells/read";
import type { Check, PlanColumn, Purpose } from "./types";
import { WORDS } from "./words";

type Group = "basics" | "money" | "application" | "approval" | "contract" | "adjustment" | "carryingOut" | "none";

/** Fields of each purpose, in their order; what Article 9 asks for stands in all of them. */
const COLUMNS: readonly (readonly [Group, readonly FieldKey[], readonly Purpose[]])[] = [
  ["basics", ["seq", "code", "name", "unit", "unitType", "nature", "mode"], ["library", "annual", "midYear"]],
  ["basics", ["listing"], ["midYear"]],
  ["basics", ["content", "basis", "goal"], ["library", "annual", "midYear"]],
  ["money", ["total", "yearAmt", "fund", "om"], ["library", "annual", "midYear"]],
  ["money", ["cumPaidPrior"], ["annual", "midYear"]],
  ["application", ["applied"], ["library"]],
  ["application", ["inLibrary"], ["annual", "midYear"]],
  ["approval", ["route", "authority", "approvalNo", "approved", "approvedTotal", "estimate"], ["annual", "midYear"]],
  ["contract", ["contract", "signed", "supp", "suppSigned"], ["annual", "midYear"]],
  ["adjustment", ["adj", "adjustCase", "filed"], ["midYear"]],
  ["carryingOut", ["finishPlanned", "classified", "onCloud"], ["library", "annual", "midYear"]],
  ["none", ["remark"], ["library", "annual", "midYear"]],
];

const WIDTHS: Partial<Record<FieldKey, number>> = {
  seq: 5,
  code: 12,
  name: 26,
  unit: 16,
  content: 26,
  basis: 18,
  goal: 18,
};
/** Options that a plan of the city has use for; the words are the first ones of the glossary. */
const OFFERED: Partial<Record<EnumField, readonly string[]>> = {
  authority: ["financeViceMayor", "mayor", "governmentMeeting", "partyStandingCommittee"],
  nature: ["new", "continued", "expansion", "upgrade", "operations", "operationsRenewal"],
};
const FUNDS = ["市级财政资金", "中央资金", "省级资金", "自筹资金"];

export function columnsOf(purpose: Purpose, firstRow: number): readonly PlanColumn[] {
  const fields = COLUMNS.filter(([, , purposes]) => purposes.includes(purpose)).flatMap(([group, keys]) =>
    keys.map((field) => ({ group, field })),
  );
  const cellOf = (field: FieldKey): string | null => {
    const at = fields.findIndex((each) => each.field === field);
    return at < 0 ? null : `$${columnName(at + 1)}${firstRow}`;
  };
  return fields.map(({ group, field }): PlanColumn => {
    const { kind } = FIELDS[field];
    const money = isMoneyKind(kind);
    const check = checkOf(field, cellOf);
    const limited = check?.kind === "number" && check.limit !== null;
    return {
      field,
      header: FIELDS[field].zh,
      group: group === "none" ? null : WORDS[`group.${group}`],
      width: WIDTHS[field] ?? (money ? 12 : kind === "text" ? 14 : 11),
      numberFormat: money
        ? "#,##0.00####"
        : kind === "date"
          ? "yyyy-mm-dd"
          : kind === "text" && field !== "seq"
            ? "@"
            : "General",
      horizontal: money ? "right" : kind === "text" && field !== "seq" ? "left" : "center",
      check,
      hint: hintOf(field, money, kind === "date"),
      refusal: refusalOf(field, check, limited),
      mayStay: limited || check?.kind === "list",
    };
  });
}

/** 10 % of the contract, 15 % of the approved total: warned of, for others may be allowed to decide. */
function checkOf(field: FieldKey, cellOf: (field: FieldKey) => string | null): Check | null {
  const { kind } = FIELDS[field];
  if (isMoneyKind(kind)) {
    const own = cellOf(field) ?? "";
    const [contract, approved] = [cellOf("contract"), cellOf("approvedTotal")];
    const limit =
      field === "supp" && contract
        ? `AND(ISNUMBER(${own}),ROUND(10*${own},6)<=ROUND(${contract},6))`
        : field === "adj" && approved
          ? `AND(ISNUMBER(${own}),ROUND(20*ABS(${own}),6)<=ROUND(3*${approved},6))`
          : null;
    return { kind: "number", least: kind.startsWith("signed") ? null : 0, limit };
  }
  if (kind === "date") return { kind: "date" };
  if (kind === "flag") return { kind: "list", options: ["是", "否"] };
  if (field === "fund") return { kind: "list", options: FUNDS };
  return kind === "enum" ? { kind: "list", options: optionsOf(field as EnumField) } : null;
}

function optionsOf(field: EnumField): readonly string[] {
  const offered = OFFERED[field];
  const options = ENUM_OPTIONS[field].filter(({ option }) => !offered || offered.includes(option));
  const order = offered ? [...options].sort((a, b) => offered.indexOf(a.option) - offered.indexOf(b.option)) : options;
  return order.map(({ words }) => words[0] ?? "");
}

/** Fields with a hint of their own. */
const OWN_HINTS = ["name", "unit", "content", "basis", "goal", "total", "supp", "adj", "classified", "code"] as const;

function hintOf(field: FieldKey, isMoney: boolean, isDate: boolean): string {
  const own = OWN_HINTS.find((each) => each === field);
  if (own) return WORDS[`hint.${own}`];
  return isMoney ? WORDS["hint.money"] : isDate ? WORDS["hint.date"] : "";
}

function refusalOf(field: FieldKey, check: Check | null, isLimited: boolean): string {
  if (!check) return "";
  if (isLimited) return WORDS[field === "supp" ? "refusal.supp" : "refusal.adj"];
  return WORDS[`refusal.${check.kind}`];
}
