/** Where a project's money comes from. */
import {
  claimedFunds,
  givingColumns,
  hasPublicColumn,
  hasPublicMoney,
  isNotFiscal,
  sourcesOf,
} from "../../../src/rules/facts/funding";
import type { CellValue } from "../../../src/sheet";
import type { Row } from "../tester";
import { contextOf } from "../tester/context";

const project = (row: Row) => contextOf({ total: 300, ...row }).project;

/** A project with the sources on lines of their own below its row. */
const withLines = (...lines: readonly (readonly [CellValue, number])[]) =>
  contextOf({
    grid: [
      ["项目名称", "建设单位", "总投资（万元）", "资金来源", "资金金额（万元）"],
      ["测试项目", "市A局", 100, ...(lines[0] ?? [null, null])],
      ...lines.slice(1).map((line) => [null, null, null, ...line]),
    ],
  }).project;

test("sources on lines of their own count with those that give something", () => {
  expect(sourcesOf(withLines(["单位自筹", 60], ["市级财政", 40]))).toBe("单位自筹、市级财政");
  expect(sourcesOf(withLines(["单位自筹", 100], ["市级财政", 0]))).toBe("单位自筹");
  expect(sourcesOf(withLines(["单位自筹", 40], ["市级财政", 40], ["中央专项", 20]))).toBe(
    "单位自筹、市级财政、中央专项",
  );
  expect(sourcesOf(project({ fund: "市级财政" }))).toBe("市级财政");
  expect(sourcesOf(project({ fund: null }))).toBe("");
  expect(sourcesOf(withLines(["单位自筹", 60], [null, 40], ["市级财政", 10]))).toBe("单位自筹、市级财政");
  expect(sourcesOf(withLines(["单位自筹", 60], ["  ", 40], [" 市级财政 ", 10]))).toBe("单位自筹、市级财政");
  expect(isNotFiscal(withLines(["单位自筹", 60], ["市级财政", 40]))).toBe(false);
  expect(isNotFiscal(withLines(["单位自筹", 60], ["企业自有", 40]))).toBe(true);
});

test.each<[Row, readonly string[], boolean, boolean]>([
  [{}, [], false, false],
  [{ fundSelf: 10 }, ["fundSelf"], false, false],
  [{ fundCity: 10, fundSelf: 5 }, ["fundCity", "fundSelf"], true, true],
  [{ fundCity: 0, fundSelf: 5 }, ["fundSelf"], false, true],
  [{ fundCity: -1 }, [], false, true],
  [{ fundProvince: 0.000001 }, ["fundProvince"], true, true],
  [{ fundCentral: null }, [], false, true],
])("columns of sources: %j", (row, giving, hasMoney, hasColumn) => {
  expect([...givingColumns(project(row))].sort()).toEqual([...giving].sort());
  expect([hasPublicMoney(project(row)), hasPublicColumn(project(row))]).toEqual([hasMoney, hasColumn]);
});

test.each<[string, Row, boolean]>([
  ["财政资金", { fund: "市级财政" }, false],
  ["自筹", { fund: "单位自筹" }, true],
  ["自筹和财政", { fund: "单位自筹、市级财政" }, false],
  ["只说不使用财政资金", { fund: "不使用财政资金" }, true],
  ["只说没有财政资金", { fund: "没有财政资金" }, true],
  ["不使用市级的，使用中央的", { fund: "不使用市级财政，使用中央专项" }, false],
  ["财政资金，不含自筹", { fund: "财政资金，不含自筹" }, false],
  ["世界银行贷款是国家对外借款（第二条第（五）项）", { fund: "世界银行贷款" }, false],
  ["国内银行贷款", { fund: "工商银行贷款、银行贷款" }, true],
  ["财政零投入", { fund: "企业自筹，财政零投入" }, true],
  ["财政不出资", { fund: "公司出资，市财政不出资" }, true],
  ["财政投入", { fund: "企业自筹、财政投入" }, false],
  ["企业出资", { fund: "全部由企业出资" }, true],
  ["说不用财政资金", { fund: "全部自筹，不使用财政资金" }, true],
  ["自筹，但有中央资金", { fund: "单位自筹", fundCentral: 1 }, false],
  ["什么都没写", { fund: "另行安排" }, false],
  ["未填", { fund: null }, false],
  ["未填，只有自筹一列", { fund: null, fundSelf: 10 }, false],
  ["未填，自筹，市级资金为 0", { fund: null, fundSelf: 10, fundCity: 0 }, true],
  ["未填，自筹为 0，市级资金为 0", { fund: null, fundSelf: 0, fundCity: 0 }, false],
  ["未填，自筹未填", { fund: null, fundSelf: null, fundCity: 0 }, false],
])("only private money is named: %s", (_, row, is) => expect(isNotFiscal(project(row))).toBe(is));

test("public money that the words deny is not claimed", () => {
  expect(claimedFunds("全部自筹，不使用财政资金")).toBe("全部自筹，资金");
  expect(claimedFunds("市级财政资金")).toBe("市级财政资金");
});
