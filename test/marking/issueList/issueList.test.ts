/** 问题清单, ready to hand over: by department, with the facts it rests on, and as text for a letter; of classified rows their numbers alone. */
import { issueText } from "../../../src/marking/issueList";
import { finding, issue, ISSUES, listOf, review } from "./support";

test("title and facts: file, sheet and time, day and rules, readings, how many, that it is no legal advice", () => {
  const { title, facts } = listOf(ISSUES);
  expect(title).toEqual("问题清单：计划");
  expect(facts.map((fact) => fact.replace(/\d+:\d\d/, "时:分"))).toEqual([
    "文件：计划.xlsx　工作表：计划　审查时间：2026年11月26日 时:分",
    "审查基准日：2026年8月1日　制度参数：达州市（2023 年）　项目：1 个",
    "条文理解口径：均为默认口径",
    "需整改或核实 4 项；已说明 1 项。未列入本清单：说明 2 项、资料不足未判定 3 行",
    "本清单供工作参考，不构成法律意见；以正式文本和主管部门解释为准。",
  ]);
  expect(listOf([]).facts[3]).toEqual("未发现需整改或核实的问题。未列入本清单：说明 2 项、资料不足未判定 3 行");
  const other = listOf(ISSUES, {
    review: {
      ...review,
      policy: "some-county",
      readings: [
        { reading: "A43-reductions", option: "net" },
        { reading: "A45-amount", option: "absolute" },
      ],
    },
  });
  expect([other.facts[1], other.facts[2]]).toEqual([
    "审查基准日：2026年8月1日　制度参数：some-county　项目：1 个",
    "条文理解口径（与默认不同）：核减的金额能否抵减追加的金额？抵减；资金调整数额按单边还是按增减合计计算？增减合计；其余为默认口径",
  ]);
});

test("by department in the order of the sheet, what concerns the whole sheet first, classified rows last, explained ones apart", () => {
  const { groups, explained } = listOf(ISSUES);
  expect(groups).toEqual([
    {
      key: "sheet",
      name: "整张表",
      lines: [
        {
          number: 4,
          subject: "整张表",
          cells: "第 3 行",
          problem: "【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
          basis: "第四十三条第一款",
          advice: "请核实能否以补充合同追加",
        },
      ],
    },
    {
      key: "unit:市某局",
      name: "市某局",
      lines: [
        {
          number: 1,
          subject: "甲系统",
          cells: "B3",
          problem: "【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
          basis: "第四十三条第一款",
          advice: "请核实能否以补充合同追加",
        },
      ],
    },
    {
      key: "unit:市另局",
      name: "市另局",
      lines: [
        {
          number: 2,
          subject: "乙 系统",
          cells: "B3",
          problem: "【需核实】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
          basis: "第四十三条第一款",
          advice: "请核实能否以补充合同追加",
        },
      ],
    },
    {
      key: "classified",
      name: "涉密项目（只列行号）",
      lines: [{ number: 3, subject: "第 3 行", cells: "", problem: "涉密项目，线下处理", basis: "", advice: "" }],
    },
  ]);
  expect(explained).toEqual({
    key: "explained",
    name: "已说明",
    lines: [
      {
        number: 5,
        subject: "甲系统",
        cells: "B3",
        problem: "【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
        basis: "第四十三条第一款",
        advice: "已说明（张三，2026年11月26日）：已批复",
      },
    ],
  });
});

test("as text: what it rests on, one department's issues, each with its basis and what to do where there is any", () => {
  const list = listOf(ISSUES);
  const texts = [...list.groups, ...(list.explained ? [list.explained] : [])].map((group) =>
    issueText(list, group, "zh-CN")
      .replace(/\d+:\d\d/, "时:分")
      .split("\n"),
  );
  expect(texts[0]).toEqual([
    "问题清单：计划",
    "文件：计划.xlsx　工作表：计划　审查时间：2026年11月26日 时:分",
    "审查基准日：2026年8月1日　制度参数：达州市（2023 年）　项目：1 个",
    "条文理解口径：均为默认口径",
    "",
    "整张表（1 项）",
    "4. 整张表 第 3 行：【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
    "   依据：第四十三条第一款",
    "   建议：请核实能否以补充合同追加",
    "",
    "本清单供工作参考，不构成法律意见；以正式文本和主管部门解释为准。",
  ]);
  expect(texts.slice(1).map((lines) => lines.slice(4))).toEqual([
    [
      "",
      "市某局（1 项）",
      "1. 甲系统 B3：【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
      "   依据：第四十三条第一款",
      "   建议：请核实能否以补充合同追加",
      "",
      "本清单供工作参考，不构成法律意见；以正式文本和主管部门解释为准。",
    ],
    [
      "",
      "市另局（1 项）",
      "2. 乙 系统 B3：【需核实】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
      "   依据：第四十三条第一款",
      "   建议：请核实能否以补充合同追加",
      "",
      "本清单供工作参考，不构成法律意见；以正式文本和主管部门解释为准。",
    ],
    [
      "",
      "涉密项目（只列行号）（1 项）",
      "3. 第 3 行：涉密项目，线下处理",
      "",
      "本清单供工作参考，不构成法律意见；以正式文本和主管部门解释为准。",
    ],
    [
      "",
      "已说明（1 项）",
      "5. 甲系统 B3：【不符合】追加内容为工程，第四十三条只及与合同标的相同的货物或者服务",
      "   依据：第四十三条第一款",
      "   建议：已说明（张三，2026年11月26日）：已批复",
      "",
      "本清单供工作参考，不构成法律意见；以正式文本和主管部门解释为准。",
    ],
  ]);
});

test("a row of which no project is known stands under those without a department; what cites no clause has no basis", () => {
  const { groups } = listOf([issue({ project: null }), issue({ finding: { ...finding, cite: null } })]);
  expect(groups.map(({ key }) => key)).toEqual(["unit:", "unit:市某局"]);
  expect(groups[0]?.lines[0]?.subject).toBe("第 3 行");
  expect(groups[1]?.lines[0]?.basis).toBe("");
});
