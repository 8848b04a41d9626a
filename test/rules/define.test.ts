/** What a rule's judge finds is told with its severity and, when asked, with the statement that it was found by. */
import type { FieldKey } from "../../src/fields";
import { defineRule } from "../../src/rules/define";
import { together, when, type Because } from "../../src/rules/statement";
import { compare, constant, input } from "../../src/rules/trace";
import type { RowContext } from "../../src/rules/types";
import { contextOf } from "./tester/context";

const text = (what: string) => ({ "zh-CN": { what, todo: "请核对" }, "en-US": { what, todo: "Please check" } });
const above = (row: RowContext, limit: bigint) =>
  compare(input(row.project, "total"), ">", constant("trace.one", limit, "fen"));

interface SaidHere {
  readonly message: "much" | "more";
  readonly fields: readonly FieldKey[];
}

const rule = defineRule({
  id: "TEST",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { much: "warning", more: "error" },
  texts: { name: { "zh-CN": "试", "en-US": "Test" }, messages: { much: text("多"), more: text("更多") } },
  judge: (row) =>
    together<SaidHere & Because>([
      when(above(row, 100n), (): SaidHere => ({ message: "much", fields: ["total"] })),
      when(above(row, 200n), (): SaidHere => ({ message: "more", fields: ["total"] })),
    ]),
});

test.each([
  [0.0001, []],
  [0.000101, ["warning much 100"]],
  [0.000201, ["warning much 100", "error more 200"]],
])("of %s 万元 it finds %j", (total, found) => {
  const outcome = rule.judge(contextOf({ total }));
  const breaches = outcome.kind === "fail" ? outcome.breaches : [];
  expect(
    breaches.map(({ severity, message, trace }) => {
      const tree = trace();
      const limit = tree.kind === "operation" ? tree.operands[1] : undefined;
      return `${severity} ${message} ${limit !== undefined && "value" in limit ? String(limit.value) : "?"}`;
    }),
  ).toEqual(found);
});
