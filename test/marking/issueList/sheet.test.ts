/** 问题清单 as a worksheet of ours. */
import { issueSheet } from "../../../src/marking/issueList";
import { ISSUES, listOf } from "./support";

test("as a worksheet: title, facts, whose it is, header, a line for each department and issue", () => {
  const sheet = issueSheet(listOf(ISSUES), "zh-CN");
  expect(sheet.rows.slice(7)).toEqual([
    { kind: "header", cells: ["序号", "项目", "单元格", "问题", "依据", "处理建议"] },
    { kind: "group", cells: ["整张表（1 项）"] },
    {
      kind: "body",
      cells: [
        4,
        "整张表",
        "第 3 行",
        "【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
        "第四十三条第一款",
        "请核实能否以补充合同追加",
      ],
    },
    { kind: "group", cells: ["市某局（1 项）"] },
    {
      kind: "body",
      cells: [
        1,
        "甲系统",
        "B3",
        "【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
        "第四十三条第一款",
        "请核实能否以补充合同追加",
      ],
    },
    { kind: "group", cells: ["市另局（1 项）"] },
    {
      kind: "body",
      cells: [
        2,
        "乙 系统",
        "B3",
        "【需核实】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
        "第四十三条第一款",
        "请核实能否以补充合同追加",
      ],
    },
    { kind: "group", cells: ["涉密项目（只列行号）（1 项）"] },
    { kind: "body", cells: [3, "第 3 行", "", "涉密项目，线下处理", "", ""] },
    { kind: "group", cells: ["已说明（1 项）"] },
    {
      kind: "body",
      cells: [
        5,
        "甲系统",
        "B3",
        "【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
        "第四十三条第一款",
        "已说明（张三，2026年11月26日）：已批复",
      ],
    },
  ]);
  expect(sheet.rows.slice(0, 7).map(({ kind, cells }) => [kind, cells.length])).toEqual([
    ["title", 1],
    ["fact", 1],
    ["fact", 1],
    ["fact", 1],
    ["fact", 1],
    ["fact", 1],
    ["fact", 1],
  ]);
  expect({ ...sheet, rows: sheet.rows.length }).toEqual({
    name: "问题清单",
    rows: 18,
    columns: [{ width: 7 }, { width: 24 }, { width: 13 }, { width: 50 }, { width: 20 }, { width: 36 }],
    markRow: 7,
    page: { titleRow: 8, footer: "第 &P 页，共 &N 页" },
    frozenRows: 8,
  });
  expect(issueSheet(listOf([]), "zh-CN").rows.slice(7)).toEqual([
    { kind: "header", cells: ["序号", "项目", "单元格", "问题", "依据", "处理建议"] },
    { kind: "body", cells: [null, "未发现需整改或核实的问题"] },
  ]);
});
