/** Rules on how single cells read: one finding per cell, law and data told apart. */
import { approximateAmount } from "../../../src/rules/data/approximate";
import { blankTotal } from "../../../src/rules/data/blankTotal";
import { datePrecision } from "../../../src/rules/data/datePrecision";
import { displayBoundary } from "../../../src/rules/data/displayBoundary";
import { finerThanFen } from "../../../src/rules/data/finerThanFen";
import { negativeAmount } from "../../../src/rules/data/negative";
import { noTotal } from "../../../src/rules/data/noTotal";
import { severalAmounts } from "../../../src/rules/data/severalAmounts";
import { textNumber } from "../../../src/rules/data/textNumber";
import { doubtfulUnit } from "../../../src/rules/data/unit";
import { unknownOption } from "../../../src/rules/data/unknownOption";
import { unreadableAmount } from "../../../src/rules/data/unreadable";
import { unreadableDate } from "../../../src/rules/data/unreadableDate";
import { zeroAmount } from "../../../src/rules/data/zero";
import { allFindings, type Finding } from "../../../src/review";
import { findingText } from "../../../src/rules/findingText";
import { runCase } from "../../cases/harness";
import { DAZHOU_2023, type PolicyPack } from "../../../src/regulation";
import { AS_OF, day, money, named, NO_RESULT, rowsOf, testRule, wan, type Row, type Rows } from "../tester";
import { reviewAlone } from "../tester/run";
import { nodesOf } from "../../support/trace";

/** The Measures with tiers that ended before the base date. */
const TIERS_ENDED: PolicyPack = {
  ...DAZHOU_2023,
  id: "tiers-ended",
  parameters: { ...DAZHOU_2023.parameters, tiers: { ...DAZHOU_2023.parameters.tiers, to: day("2025-12-31") } },
};

/** A county whose second tier begins between two amounts that are shown with two decimals: at 200.003 万元. */
const TIERS_BETWEEN: PolicyPack = {
  ...DAZHOU_2023,
  id: "tiers-between",
  parameters: {
    ...DAZHOU_2023.parameters,
    tiers: {
      ...DAZHOU_2023.parameters.tiers,
      value: DAZHOU_2023.parameters.tiers.value.map((band) => ({
        ...band,
        from: band.from === wan(200) ? wan(200.003) : band.from,
        to: band.to === wan(200) ? wan(200.003) : band.to,
      })),
    },
  },
};

testRule(approximateAmount, {
  passes: { 确定的金额: { total: 300 }, 写成文本的确定金额: { total: "300" } },
  fails: {
    "300左右": [
      { total: "300左右" },
      { severity: "warning", message: "read", cells: ["total"], data: { field: named("total") } },
    ],
    带其中: [
      { total: "500万（其中软件300万）" },
      { severity: "warning", message: "read", cells: ["total"], data: { field: named("total") } },
    ],
  },
});
testRule(blankTotal, {
  passes: { 已填: { total: 300 }, 错误值不是空白: { total: "#REF!" } },
  fails: {
    空白: [
      { total: null },
      { severity: "warning", message: "noTotal", cells: ["total"], data: { field: named("total") } },
    ],
    填无: [
      { total: "无" },
      { severity: "warning", message: "noTotal", cells: ["total"], data: { field: named("total") } },
    ],
    "待定不是 0": [
      { total: "待定" },
      { severity: "warning", message: "noTotal", cells: ["total"], data: { field: named("total") } },
    ],
    有批复总投资: [
      { total: "/", approvedTotal: 200 },
      { severity: "warning", message: "otherUsed", cells: ["total"], data: { field: named("approvedTotal") } },
    ],
  },
});
testRule(datePrecision, {
  passes: {
    具体日期: { total: 100, signed: "2026-03-05" },
    "具体日期，金额是文本": { total: "100", signed: "2026-03-05" },
  },
  fails: {
    每张表只说一次: [
      {
        rows: [
          { total: 100, signed: "2026年3月" },
          { total: 100, signed: "2026-03-05" },
          { total: 100, signed: "2026年" },
        ],
      },
      { severity: "info", message: "read", cells: [], row: null, data: { field: named("signed"), rows: rowsOf(2, 4) } },
    ],
  },
});
testRule(displayBoundary, {
  passes: {
    不跨档: { total: 199.99 },
    位数更多也不跨档: { total: 100.004999 },
    未填: { total: null },
    档次已过有效期: { rows: [{ total: 199.999999 }], policy: TIERS_ENDED },
    "界限在两个两位小数之间，显示少了仍在同一档": { rows: [{ total: 200.002999 }], policy: TIERS_BETWEEN },
  },
  fails: {
    "显示为 200.00 万元": [
      { total: 199.999999 },
      { severity: "info", message: "shown", cells: ["total"], data: { total: money(199.999999), shown: money(200) } },
    ],
    "界限在两个两位小数之间，显示少了就低了一档": [
      { rows: [{ total: 200.003 }], policy: TIERS_BETWEEN },
      { severity: "info", message: "shown", cells: ["total"], data: { total: money(200.003), shown: money(200) } },
    ],
  },
  amounts: { 显示进位: { limit: wan(199.995), row: (total) => ({ total }), verdicts: ["pass", "info", "info"] } },
});
testRule(finerThanFen, {
  passes: { 整分: { total: 123.456789 }, 整分的文本: { total: "123.456789" } },
  fails: {
    "不足 1 分": [
      { total: 123.4567891 },
      { severity: "info", message: "read", cells: [], row: null, data: { field: named("total"), rows: rowsOf(2) } },
    ],
  },
});
testRule(negativeAmount, {
  passes: { 调整可以为负: { total: 100, adj: -20 }, 核减可以为负: { total: 100, contract: 90, supp: -5 } },
  fails: {
    总投资为负: [
      { total: -50 },
      { severity: "error", message: "negative", cells: ["total"], data: { field: named("total"), amount: money(-50) } },
    ],
    年度安排为负: [
      { total: 100, yearAmt: -50 },
      {
        severity: "error",
        message: "negative",
        cells: ["yearAmt"],
        data: { field: named("yearAmt"), amount: money(-50) },
      },
    ],
  },
  amounts: {
    "0 不是负数": { limit: 0n, row: (yearAmt) => ({ total: 100, yearAmt }), verdicts: ["error", "pass", "pass"] },
  },
});
testRule(noTotal, {
  passes: {
    有总投资: { total: 100, unit: "市A局" },
    有概算: { estimate: 100, unit: "市A局" },
    年费和期限: { annualFee: 20, serviceTerm: "3年" },
  },
  fails: {
    什么都不能查: [
      { unit: "市A局", content: "……" },
      { severity: "error", message: "none", cells: [], row: null },
    ],
    还能查别的: [
      { unit: "市A局", contract: 100 },
      { severity: "warning", message: "some", cells: [], row: null },
    ],
  },
});
test("没有总投资列的说明：没有哪一列，不指任何单元格", () => {
  const { review } = reviewAlone(noTotal, { unit: "市A局", content: "……" });
  const trace = allFindings(review)[0]?.trace?.();
  const lacking = nodesOf(trace!).flatMap((node) =>
    node.kind === "state" && node.asked.includes("absent") ? [node] : [],
  );
  expect(lacking.map(({ field, address, shown }) => [field, address, shown])).toEqual(
    ["total", "approvedTotal", "estimate", "annualFee", "serviceTerm"].map((field) => [field, null, ""]),
  );
});
testRule(severalAmounts, {
  passes: {
    一个金额: { total: 100, contract: 90 },
    一个写成文本的金额: { total: "100", contract: 90 },
    补充合同本可以有几个: { total: 100, contract: 90, supp: "3；3；1" },
  },
  fails: {
    合同填了两个金额: [
      { total: 100, contract: "50；40" },
      { severity: "info", message: "read", cells: [], row: null, data: { field: named("contract"), rows: rowsOf(2) } },
    ],
  },
});
testRule(textNumber, {
  passes: { 数字: { total: 350 }, "数字，日期只到月份": { total: 350, signed: "2026年3月" } },
  fails: {
    文本型数字: [
      { total: "350" },
      { severity: "info", message: "read", cells: [], row: null, data: { field: named("total"), rows: rowsOf(2) } },
    ],
  },
});
testRule(doubtfulUnit, {
  passes: { 万元列的万元: { total: 350 }, 写成文本的万元: { total: "350" } },
  fails: {
    数值很大: [
      { total: 3500000 },
      { severity: "warning", message: "magnitude", cells: ["total"], data: { field: named("total") } },
    ],
    单元格自带单位: [
      { total: "1.2亿" },
      { severity: "info", message: "cellUnit", cells: ["total"], data: { field: named("total") } },
    ],
    没有哪里写明单位: [
      { unitless: true, rows: [{ total: 300, contract: 200 }, { total: 40 }] },
      {
        severity: "info",
        message: "assumed",
        cells: [],
        row: null,
        data: { fields: { terms: ["field.total", "field.contract"] }, rows: { rows: [2, 3] } },
      },
    ],
    "没有写明单位的，随其他金额": [
      {
        grid: [
          ["项目名称", "总投资（元）", "合同金额", "补充合同金额"],
          ["甲系统", 3_000_000, 2_900_000, 280_000],
          ["乙系统", 800_000, null, null],
        ],
      },
      {
        severity: "info",
        message: "likeOthers",
        cells: [],
        row: null,
        data: {
          fields: { terms: ["field.contract", "field.supp"] },
          unit: { names: { "zh-CN": "元", "en-US": "yuan" } },
          rows: { rows: [2] },
        },
      },
    ],
  },
});
test.each<[string, Row, readonly number[]]>([
  ["单元格自带单位的不算", { total: "300万元" }, [3]],
  ["写成元的不算", { total: "3000000元" }, [3]],
  ["写成亿的不算", { total: "1.2亿" }, [3]],
  ["写成文本的数字算", { total: "300" }, [2, 3]],
  ["数字算", { total: 300 }, [2, 3]],
  ["空白不算", { total: null }, [3]],
  ["待定不算", { total: "待定" }, [3]],
  ["看不懂的不算", { total: "#REF!" }, [3]],
])("哪里都没有写明单位，列出没有单位的金额：%s", (_, row, rows) => {
  const given: Rows = { unitless: true, rows: [row, { total: 40 }] };
  const { review } = reviewAlone(doubtfulUnit, given);
  const found = allFindings(review).filter(({ message }) => message.key.endsWith(".assumed"));
  expect(found.map(({ message }) => message.data.rows)).toEqual([rowsOf(...rows)]);
});
testRule(unknownOption, {
  passes: {
    自建: { total: 100, mode: "自建" },
    空白: { total: 100, mode: null },
    看不懂的是别处: { total: "#REF!", mode: "自建" },
  },
  fails: {
    两个都填: [
      { total: 100, mode: "自行建设、购买服务" },
      { severity: "warning", message: "several", cells: ["mode"], data: { field: named("mode") } },
    ],
    看不懂的词: [
      { total: 100, mode: "未来模式" },
      {
        severity: "warning",
        message: "unknownOf",
        cells: ["mode"],
        data: { field: named("mode"), known: { list: ["自行建设", "政府购买服务"] } },
      },
    ],
    看不懂的回答: [
      { total: 100, filed: "再说" },
      {
        severity: "warning",
        message: "unknownOf",
        cells: ["filed"],
        data: { field: named("filed"), known: { list: ["是", "否"] } },
      },
    ],
    看不懂: [
      { total: 100, publicDays: "很久" },
      { severity: "warning", message: "unknown", cells: ["publicDays"], data: { field: named("publicDays") } },
    ],
    公式没有计算结果: [
      { total: 100, mode: NO_RESULT },
      { severity: "warning", message: "noResult", cells: ["mode"], data: { field: named("mode"), cell: "B2" } },
    ],
  },
});
testRule(unreadableAmount, {
  passes: { 金额: { total: 100 }, 空白不是错误: { total: null }, 看不懂的是日期: { total: 100, signed: "年后" } },
  fails: {
    公式没有计算结果: [
      { total: NO_RESULT },
      { severity: "warning", message: "noResult", cells: ["total"], data: { field: named("total"), cell: "B2" } },
    ],
    公式错误: [
      { total: "#REF!" },
      { severity: "error", message: "error", cells: ["total"], data: { field: named("total") } },
    ],
    区间: [
      { total: "300-500" },
      { severity: "error", message: "unreadable", cells: ["total"], data: { field: named("total") } },
    ],
    布尔值: [
      { total: true },
      { severity: "error", message: "unreadable", cells: ["total"], data: { field: named("total") } },
    ],
    分列的各次与合计不一致: [
      {
        grid: [
          ["项目名称", "合同金额（万元）", "补充合同1（万元）", "补充合同2（万元）", "补充合同合计（万元）"],
          ["某系统", 100, 3, 4, 8],
        ],
      },
      {
        severity: "error",
        message: "otherSum",
        cells: ["supp", "supp"],
        at: ["C2", "D2"],
        data: { field: named("supp") },
      },
    ],
    看起来是日期: [
      { total: "2026年3月" },
      { severity: "error", message: "date", cells: ["total"], data: { field: named("total") } },
    ],
    公式注入只是文本: [
      { total: '=HYPERLINK("x")' },
      { severity: "error", message: "unreadable", cells: ["total"], data: { field: named("total") } },
    ],
  },
});
testRule(unreadableDate, {
  passes: {
    日期: { total: 100, signed: "2026.3.5" },
    空白: { total: 100, signed: null },
    看不懂的是金额: { total: "#REF!", signed: "2026-03-05" },
    几份补充合同各有日期是一段时间: { total: 100, suppSigned: "2026-03-01；2026-05-01" },
  },
  fails: {
    不存在的日期: [
      { total: 100, signed: "2026年2月30日" },
      { severity: "error", message: "noSuchDate", cells: ["signed"], data: { field: named("signed") } },
    ],
    看不懂: [
      { total: 100, signed: "年后" },
      { severity: "error", message: "unreadable", cells: ["signed"], data: { field: named("signed") } },
    ],
    本来没有约定何时完工: [
      { total: 100, finishPlanned: "年后" },
      { severity: "error", message: "unreadable", cells: ["finishPlanned"], data: { field: named("finishPlanned") } },
    ],
    只写已验收: [
      { total: 100, accepted: "已验收" },
      { severity: "error", message: "unreadable", cells: ["accepted"], data: { field: named("accepted") } },
    ],
    合同签订后多久: [
      { total: 100, finishPlanned: "合同签订后6个月" },
      { severity: "warning", message: "unreadable", cells: ["finishPlanned"], data: { field: named("finishPlanned") } },
    ],
    "从某事起算的时间，前面有空格": [
      { total: 100, signed: `${" ".repeat(120)}合同签订后6个月` },
      { severity: "warning", message: "unreadable", cells: ["signed"], data: { field: named("signed") } },
    ],
    "很长的文字只看开头 100 个字": [
      { total: 100, signed: `${"甲".repeat(100)}合同签订后6个月` },
      { severity: "error", message: "unreadable", cells: ["signed"], data: { field: named("signed") } },
    ],
    一个日期写了两个: [
      { total: 100, signed: "2026-03-01；2026-05-01" },
      { severity: "warning", message: "unreadable", cells: ["signed"], data: { field: named("signed") } },
    ],
    几份补充合同的日期有一个看不懂: [
      { total: 100, suppSigned: "2026-03-01；见附件" },
      { severity: "warning", message: "unreadable", cells: ["suppSigned"], data: { field: named("suppSigned") } },
    ],
    公式没有计算结果: [
      { total: 100, signed: NO_RESULT },
      { severity: "warning", message: "noResult", cells: ["signed"], data: { field: named("signed"), cell: "C2" } },
    ],
    错误值: [
      { total: 100, signed: "#REF!" },
      { severity: "error", message: "unreadable", cells: ["signed"], data: { field: named("signed") } },
    ],
  },
});
testRule(zeroAmount, {
  passes: {
    "不为 0": { total: 100 },
    "合同 0 而没有补充": { total: 100, contract: 0, supp: null },
    "还没有验收，结算 0 是尚未结算": { total: 100, paid: 50, settlement: 0, accepted: null },
    "没有花钱，结算 0": { total: 100, settlement: 0, accepted: "2026-05-01" },
    "结算 1 分": { total: 100, paid: 50, settlement: 0.000001, accepted: "2026-05-01" },
    "某一部分为 0 是没有这一部分": { total: 100, engineeringPart: 100, itPart: 0 },
    "合同 0 而补充待定": { total: 100, contract: 0, supp: "待定" },
    "合同 0 而此前待定，本次已知": { total: 100, contract: 0, supp: 10, suppPrior: "待定" },
    "合同 0 而只有核减": { total: 100, contract: 0, supp: -5 },
    "年服务费 0，期限未填": { annualFee: 0, serviceTerm: null },
    "总投资已填，年服务费 0": { total: 100, annualFee: 0, serviceTerm: "3年" },
  },
  fails: {
    "总投资为 0": [{ total: 0 }, { severity: "error", message: "total", cells: ["total"] }],
    "合同 0 而有补充": [
      { total: 100, contract: 0, supp: 10 },
      { severity: "error", message: "contract", cells: ["contract"] },
    ],
    "调整后概算为 0": [
      { total: 100, estimate: 100, adjustedEstimate: 0 },
      { severity: "warning", message: "base", cells: ["adjustedEstimate"], data: { field: named("adjustedEstimate") } },
    ],
    "年服务费为 0": [
      { annualFee: 0, serviceTerm: "3年" },
      { severity: "warning", message: "figure", cells: ["annualFee"], data: { field: named("annualFee") } },
    ],
    "已验收，结算为 0": [
      { total: 100, paid: 50, settlement: 0, accepted: "2026-05-01" },
      { severity: "warning", message: "figure", cells: ["settlement"], data: { field: named("settlement") } },
    ],
    "概算为 0": [
      { total: 100, estimate: 0 },
      { severity: "warning", message: "base", cells: ["estimate"], data: { field: named("estimate") } },
    ],
  },
});

test("in a sheet in 元 too it is said that the two decimals are those of 万元: 299,999.99 元 shows as such there", () => {
  const worked = { id: "元", group: "", title: "", inputs: { "总投资（元）": 299_999.99 }, today: AS_OF, expect: {} };
  const { plan, review } = runCase(worked, "text");
  const found = allFindings(review).find(({ rule }) => rule === "DATA-DISPLAY-BOUNDARY") as Finding;
  expect(findingText("zh-CN", found, plan.unit).what).toBe(
    "总投资 299,999.99 元，以万元为单位保留两位小数为 300,000 元，两者不在同一档次；以实际数值为准",
  );
  expect(findingText("en-US", found, plan.unit).what).toMatch(/comes to 300,000 yuan at two decimals of 10,000 yuan/);
});
