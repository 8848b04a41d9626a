/** What a finding is about: whose project, which column, which day, how many units in a cell. */
import { type Inputs } from "../harness";
import { all } from "./check";

describe("县（市、区）单位：没有级次列也不按市级追究", () => {
  const decided = (unit: string, more: Inputs = {}): Inputs => ({
    "总投资（万元）": 600,
    建设单位: unit,
    审定方式: "一事一议",
    实际审定机关: "市长",
    ...more,
  });
  const isCounty = { must: ["SCOPE-A64-COUNTY info"], mustNot: ["A10-UNDERAUTH error"] };
  const isMunicipal = { must: ["A10-UNDERAUTH error"], mustNot: ["SCOPE-A64-COUNTY"] };
  all({
    县直部门: { inputs: decided("开江县财政局"), ...isCounty },
    区直部门: { inputs: decided("通川区行政审批局"), ...isCounty },
    县级市: { inputs: decided("万源市自然资源局"), ...isCounty },
    前有达州市: { inputs: decided("达州市大竹县公安局"), ...isCounty },
    前有四川省达州市: { inputs: decided("四川省达州市渠县第二中学"), ...isCounty },
    乡镇: { inputs: decided("宣汉县君塘镇人民政府"), ...isCounty },
    医院: { inputs: decided("达川区人民医院"), ...isCounty },
    县委: { inputs: decided("中共开江县委组织部"), ...isCounty },
    高新区: { inputs: decided("达州高新区管委会"), ...isCounty },
    说明写明是哪一类: { inputs: decided("开江县财政局"), says: [/建设单位.*县（市、区）/] },
    市公安局的区分局: { inputs: decided("市公安局通川区分局"), ...isMunicipal },
    达州市公安局的区分局: { inputs: decided("达州市公安局达川区分局"), ...isMunicipal },
    市级医院名称后面有区名: { inputs: decided("达州市中心医院（通川区院区）"), ...isMunicipal },
    项目名称里的县名不算: { inputs: decided("市教育局", { 项目名称: "通川区智慧校园试点项目" }), ...isMunicipal },
    区域不是区: { inputs: decided("通川区域医疗中心"), ...isMunicipal },
    级次列写明市级的按市级: { inputs: decided("通川区教育局", { 项目级次: "市级" }), ...isMunicipal },
  });
});

describe("一格几个单位", () => {
  const supplements = (cell: string, contract: number, unit: string): Inputs => ({
    [`合同金额（${unit}）`]: contract,
    [`补充合同金额（${unit}）`]: cell,
  });
  all({
    "元列：没写单位的是元": { inputs: supplements("3571400、178.5万元", 500_000_000, "元"), mustNot: ["A43-CAP"] },
    "元列：倒过来也一样": { inputs: supplements("178.5万元、3571400", 500_000_000, "元"), mustNot: ["A43-CAP"] },
    "元列：确实超了": { inputs: supplements("3571400、178.5万元", 50_000_000, "元"), must: ["A43-CAP error"] },
    "万元列：没写单位的是万元": { inputs: supplements("30000元；5", 100, "万元"), mustNot: ["A43-CAP"] },
    "万元列：两个都写了": { inputs: supplements("50万元；30000元", 100, "万元"), must: ["A43-CAP error"] },
    "万元列：亿与万": { inputs: supplements("0.1亿、300", 20_000, "万元"), mustNot: ["A43-CAP"] },
    合计按各自单位核对: { inputs: supplements("50000元；3；合计8万元", 100, "万元"), mustNot: ["A43-CAP", "DATA-NUM"] },
    "合计对不上，不猜": { inputs: supplements("30000；5万元；合计8", 100_000, "元"), must: ["DATA-NUM error"] },
  });
});

describe("只知道月份的周期", () => {
  const precision = "DATA-DATE-PRECISION info";
  all({
    "2026年3月—2027年3月：判不了就说": {
      inputs: { 建设周期: "2026年3月—2027年3月" },
      must: [precision],
      mustNot: ["A42-1Y"],
    },
    "2026.3-2027.3": { inputs: { 建设周期: "2026.3-2027.3" }, must: [precision] },
    "2026年至2027年": { inputs: { 建设周期: "2026年至2027年" }, must: [precision], mustNot: ["A42-1Y"] },
    "2026年上半年至2027年上半年": { inputs: { 建设周期: "2026年上半年至2027年上半年" }, must: [precision] },
    "2026年3月—2027年6月：哪一天都超": { inputs: { 建设周期: "2026年3月—2027年6月" }, must: ["A42-1Y warning"] },
    "合同月份、完工月份": {
      inputs: { 合同签订日期: "2025年3月", 计划完工日期: "2026年3月" },
      must: [precision],
      mustNot: ["A42-1Y"],
    },
    写到日的不说精度: { inputs: { 建设周期: "2026.3.5-2027.3.5" }, mustNot: ["DATA-DATE-PRECISION", "A42-1Y"] },
    十二个月: { inputs: { 建设周期: "12个月" }, mustNot: ["DATA-DATE-PRECISION", "A42-1Y"] },
    "2026年3月至12月：判得了，也不超": { inputs: { 建设周期: "2026年3月至12月" }, mustNot: ["A42-1Y"] },
  });
});

describe("说的是哪一列、哪一天", () => {
  all({
    月份说成月份: {
      inputs: { 计划年度: 2026, 申报日期: "2025年11月" },
      must: ["A7-LATE warning"],
      says: [/2025年11月申报/],
      never: [/11月1日|11月30日/],
    },
    半年说成半年: { inputs: { 计划年度: 2026, 申报日期: "2026年上半年" }, says: [/2026年上半年申报/] },
    年说成年: { inputs: { 计划年度: 2026, 申报日期: "2026年" }, says: [/2026年申报/] },
    实际完工不是计划完工: {
      inputs: { 合同签订日期: "2024-03-01", 实际完工日期: "2025-06-01" },
      must: ["A42-1Y warning"],
      says: [/实际完工日期 2025年6月1日/],
      never: [/计划完工/],
    },
    竣工日期: {
      inputs: { 合同签订日期: "2024-03-01", 竣工日期: "2025-06-01" },
      says: [/竣工日期 2025年6月1日/],
      never: [/计划完工/],
    },
    计划完工日期: {
      inputs: { 合同签订日期: "2024-03-01", 计划完工日期: "2025-06-01" },
      says: [/计划完工日期 2025年6月1日/],
    },
    只有合同金额: {
      inputs: { "合同金额（万元）": 100, 概算批复日期: null },
      must: ["A6-MISSING warning"],
      says: [/已有合同金额/],
      never: [/已有合同签订日期/],
    },
    只有合同日期: {
      inputs: { 合同签订日期: "2026-03-01", 概算批复日期: null },
      says: [/已有合同签订日期.*概算批复日期未填/],
    },
    缺的是金额列: {
      inputs: { 合同签订日期: "2026-03-01", "概算批复金额（万元）": null },
      says: [/概算批复金额未填/],
      never: [/概算批复日期/],
    },
    缺的是文号列: {
      inputs: { 概算批复日期: "2026-03-01", 立项批复文号: null },
      says: [/立项批复文号未填/],
      never: [/立项批复日期/],
    },
    写明还在办: {
      inputs: { 合同签订日期: "2026-03-01", 概算批复日期: "正在报批" },
      says: [/概算批复日期填为“正在报批”/],
      never: [/概算批复日期未填/],
    },
    国企补充合同引第三款: {
      inputs: { 单位性质: "国有企业", "合同金额（万元）": 100, "补充合同金额（万元）": 20 },
      must: ["A43-CAP error"],
      says: [/第四十三条第三款/],
    },
    非国企引第一款: {
      inputs: { 单位性质: "事业单位", "合同金额（万元）": 100, "补充合同金额（万元）": 20 },
      says: [/第四十三条第一款/],
      never: [/第三款/],
    },
    "1 家": {
      inputs: { 实施方式: "购买服务", 潜在服务提供商数量: 1 },
      must: ["A12-SUPPLIERS error"],
      says: [/1 家/],
      never: [/1家/],
    },
    "2 家": { inputs: { 实施方式: "购买服务", 潜在服务提供商数量: 2 }, says: [/2 家/], never: [/2家/] },
    基础设施引到款: { inputs: { 项目名称: "政务云平台扩容", "总投资（万元）": 300 }, says: [/第十五条第一款/] },
    绩效监控引到款: { inputs: { 合同签订日期: "2025-02-01", 绩效监控报告日期: null }, says: [/第五十一条第一款/] },
    概算高于批复引到款: {
      inputs: { "总投资（万元）": 100, "批复总投资（万元）": 100, "概算批复金额（万元）": 120 },
      says: [/第十条第/],
    },
  });
});
