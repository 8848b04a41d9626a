/** What a cell says, and how a statement about it is shown: by its place and its words, or by none. */
import type { FieldKey } from "../../../src/fields";
import type { FieldReading, Project } from "../../../src/plan/types";
import type { CellValue } from "../../../src/sheet";
import {
  evaluateTrace,
  explained,
  headerMentions,
  holds,
  input,
  mentions,
  NOT_READ,
  says,
  treeOf,
} from "../../../src/rules/trace";
import type { Grid } from "../tester";
import { contextOf } from "../tester/context";

const cell = (field: FieldKey, value: CellValue | undefined): Project =>
  contextOf({ total: 300, ...(value === undefined ? {} : { [field]: value }) }).project;
const said = (field: FieldKey, value: CellValue | undefined, asked: readonly string[]): readonly string[] =>
  asked.filter((each) => {
    const project = cell(field, value);
    const is = holds(says(project, field, each));
    expect(explained(() => evaluateTrace(treeOf(says(project, field, each))))).toBe(is);
    expect(holds(says(project, field, [each]))).toBe(is);
    return is;
  });

test.each<[CellValue | undefined, readonly string[]]>([
  [12, ["given", "read"]],
  ["约12", ["given", "read", "approximate"]],
  ["#REF!", ["bad", "given", "error"]],
  [null, ["blank", "empty"]],
  ["—", ["blank", "dash"]],
  ["待定", ["blank", "pending"]],
  ["不适用", ["blank", "notApplicable"]],
  ["无", ["none", "no"]],
  [undefined, ["absent"]],
])("an amount of %s is %j and nothing else", (value, is) => {
  const words = ["given", "read", "approximate", "bad", "error", "blank", "empty", "dash", "pending"];
  const asked = [...words, "notApplicable", "none", "no", "absent", "yes", "noMonths"];
  expect([...said("supp", value, asked)].sort()).toEqual([...is].sort());
  expect(said("supp", value, NOT_READ).length > 0).toBe(!is.includes("read"));
});

test.each<[FieldKey, CellValue, boolean]>([
  ["serviceTerm", "3年", false],
  ["serviceTerm", "18个月", false],
  ["serviceTerm", "2026年1月1日至2026年2月15日", true],
  ["serviceTerm", "45天", true],
  ["contract", 100, false],
  ["signed", "2026-03-01", false],
])("%s of %s has no whole months: %s", (field, value, is) =>
  expect(said(field, value, ["noMonths"]).length > 0).toBe(is),
);

test("an option is told by its own word, whichever word that is", () => {
  const project = cell("mode", "自行建设");
  for (const option of ["one", "another"]) {
    const held = project.fields.mode as Extract<FieldReading, { state: "value" }>;
    const reading = { ...held, value: { type: "enum", option, text: "" } } as FieldReading;
    const other: Project = { ...project, fields: { ...project.fields, mode: reading } };
    expect(["given", "read", option, "selfBuild"].map((word) => holds(says(other, "mode", word)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  }
});

test("a word is looked for without regard to capitals, and each word by itself", () => {
  for (const word of ["app", "web"]) {
    const project = cell("name", `移动 ${word.toUpperCase()} 平台`);
    expect(holds(mentions(project, "name", new RegExp(word)))).toBe(true);
    expect(holds(mentions(project, "name", new RegExp(`${word}升级`)))).toBe(false);
  }
});

test("an amount in an explanation is an estimate only where its cell says so", () => {
  const shown = (value: CellValue | undefined) => {
    const project = cell("supp", value);
    const tree = explained(() => treeOf(input(project, "supp")));
    return tree.kind === "input" ? [tree.approximate, tree.address, tree.shown, tree.value] : [];
  };
  expect(shown("约12")).toEqual([true, "C2", "约12", 12_000_000n]);
  expect(shown(12)).toEqual([undefined, "C2", "12", 12_000_000n]);
  expect(shown(null)).toEqual([undefined, "C2", "", null]);
  expect(shown("#REF!")).toEqual([undefined, "C2", "#REF!", null]);
  expect(shown(undefined)).toEqual([undefined, null, "", null]);
});

test("what a header says is shown with the cell that a person sees it in; a field without a column has none", () => {
  const given: Grid = {
    grid: [
      ["项目名称", "总投资", "补充合同", null],
      [null, "（万元）", "次数", "累计金额（万元）"],
      ["A系统", 300, 2, 12],
    ],
  };
  const { sheet } = contextOf(given);
  expect(sheet.columns.map(({ field }) => field)).toContain("supp");
  const tree = (field: FieldKey, words: RegExp) => explained(() => treeOf(headerMentions(sheet, field, words)));
  expect(tree("supp", /累计/)).toMatchObject({ kind: "words", address: "D2", wanted: true });
  expect([evaluateTrace(tree("supp", /累计/)), evaluateTrace(tree("supp", /总额/))]).toEqual([true, false]);
  expect(tree("contract", /累计|./)).toMatchObject({ kind: "words", address: null, shown: "", text: "" });
  expect(evaluateTrace(tree("contract", /累计|./))).toBe(false);
  const below: Grid = {
    grid: [["项目计划表"], ["项目名称", "总投资（万元）", "累计补充合同金额（万元）"], ["A系统", 300, 12]],
  };
  const under = contextOf(below).sheet;
  expect(explained(() => treeOf(headerMentions(under, "supp", /累计/)))).toMatchObject({ address: "C2" });
  expect(holds(headerMentions(sheet, "contract", /累计/, false))).toBe(true);
});
