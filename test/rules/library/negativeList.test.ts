import { negativeList } from "../../../src/rules/library/negativeList";
import type { Citation } from "../../../src/regulation";
import { rowsOf, testRule } from "../tester";

const cite = (item: number): Citation => ({ article: 20, paragraph: 2, item });

testRule(negativeList, {
  passes: { 名称没有关键词: { name: "学籍管理系统", total: 100, content: "部署于政务云，不新增服务器" } },
  fails: {
    机房: [
      { name: "某局数据中心机房新建项目", total: 300 },
      { severity: "info", message: "item1", cells: [], row: null, data: { rows: rowsOf(2) }, cite: cite(1) },
    ],
    "每项各说一次，不逐行": [
      {
        rows: [
          { name: "机房改造", total: 100 },
          { name: "专网租赁", total: 100 },
          { name: "市民移动客户端", total: 100 },
          { name: "服务器采购", total: 100 },
        ],
      },
      { severity: "info", message: "item1", cells: [], row: null, data: { rows: rowsOf(2, 5) }, cite: cite(1) },
      { severity: "info", message: "item2", cells: [], row: null, data: { rows: rowsOf(3) }, cite: cite(2) },
      { severity: "info", message: "item4", cells: [], row: null, data: { rows: rowsOf(4) }, cite: cite(4) },
    ],
    统一平台一类: [
      { name: "智能办公系统", total: 100 },
      { severity: "info", message: "item5", cells: [], row: null, data: { rows: rowsOf(2) }, cite: cite(5) },
    ],
    支撑平台一类: [
      { name: "数据中台", total: 100 },
      { severity: "info", message: "item7", cells: [], row: null, data: { rows: rowsOf(2) }, cite: cite(7) },
    ],
  },
});
