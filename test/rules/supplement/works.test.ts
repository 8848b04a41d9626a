import { supplementWorks } from "../../../src/rules/supplement/works";
import { testRule, type Row } from "../tester";

const row = (suppSubject: string | null, supp: number | null = 5): Row => ({
  total: 200,
  contract: 100,
  supp,
  suppSubject,
});

testRule(supplementWorks, {
  passes: {
    服务: row("服务"),
    货物: row("设备"),
    软件工程不是工程: row("软件工程"),
    没有补充: row("工程", null),
    未填: row(null),
  },
  fails: {
    追加工程: [
      row("工程"),
      {
        severity: "warning",
        message: "works",
        cells: ["suppSubject"],
        data: { article: { cites: [{ article: 43, paragraph: 1 }] } },
      },
    ],
  },
});
