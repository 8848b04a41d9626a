/** What words in a cell prove, deny or leave open, through every rule that asks them: must and must not, kind by kind. */
import { allFindings } from "../../src/review";
import { findingText } from "../../src/rules/findingText";
import { runCase, type Inputs } from "./harness";

interface Case {
  readonly inputs: Inputs;
  /** "RULE severity", or "RULE" for any severity. */
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

function check({ inputs, must = [], mustNot = [], says = [], never = [] }: Case): void {
  const { plan, review } = runCase(
    { id: "words", group: "words", title: "", inputs: inputs as never, today: "2026-08-01", expect: {} },
    "text",
  );
  const found = allFindings(review);
  const briefs = found.flatMap(({ rule, severity }) => [rule, `${rule} ${severity}`]);
  for (const brief of must) expect(briefs).toContain(brief);
  for (const brief of mustNot) expect(briefs).not.toContain(brief);
  const lines = found.map((finding) => findingText("zh-CN", finding, plan.unit).line).join("\n");
  for (const pattern of says) expect(lines).toMatch(pattern);
  for (const pattern of never) expect(lines).not.toMatch(pattern);
}

const all = (cases: Readonly<Record<string, Case>>): void => {
  test.each(Object.entries(cases))("%s", (_, given) => check(given));
};

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

describe("否认只否认本列所指", () => {
  const signed = { 合同签订日期: "2026-03-01" };
  all({
    "控制价无：不等于没有预算评审": {
      inputs: { "招标控制价（万元）": "无", ...signed },
      mustNot: ["A6-MISSING error"],
    },
    "控制价没有、财评日期空：只提示": {
      inputs: { "招标控制价（万元）": "没有", 财评完成日期: null, ...signed },
      must: ["A6-MISSING warning"],
      mustNot: ["A6-MISSING error"],
    },
    "财评日期无：否认的就是财评": {
      inputs: { 财评完成日期: "无", ...signed },
      must: ["A6-MISSING error"],
      says: [/财评完成日期填为“无”/],
    },
    "财评未评审、有控制价金额：已有评审结果": {
      inputs: { 财评完成日期: "未评审", "招标控制价（万元）": 90, ...signed },
      mustNot: ["A6-MISSING error"],
    },
    "概算金额无：否认概算批复": {
      inputs: { "概算批复金额（万元）": "无", ...signed },
      must: ["A6-MISSING error"],
      says: [/概算批复金额填为“无”/],
      never: [/概算批复日期填为/],
    },
    概算日期无: {
      inputs: { 概算批复日期: "无", ...signed },
      must: ["A6-MISSING error"],
      says: [/概算批复日期填为“无”/],
    },
    "调整后概算无：没有调整过概算，不是没有概算": {
      inputs: { 概算批复日期: null, "调整后批复概算（万元）": "无", ...signed },
      must: ["A6-MISSING warning"],
      mustNot: ["A6-MISSING error"],
    },
    "合同金额无：不等于没有采购": {
      inputs: { "合同金额（万元）": "无", 履约验收日期: "2026-06-10", 验收前置核准日期: "2026-06-01" },
      mustNot: ["A6-MISSING error"],
    },
    "合同签订日期无、已验收": {
      inputs: { 合同签订日期: "无", 履约验收日期: "2026-06-10", 验收前置核准日期: "2026-06-01" },
      must: ["A6-MISSING error"],
    },
    立项批复金额无不是文号无: {
      inputs: { "批复总投资（万元）": "无", 立项批复文号: "达市数经〔2026〕12号", "年度安排资金（万元）": 50 },
      mustNot: ["A10-NO-APPROVAL", "A6-MISSING"],
    },
    "补充合同审定机关无：否认审定": {
      inputs: { "合同金额（万元）": 100, "补充合同金额（万元）": 5, 补充合同审定机关: "未经审定" },
      must: ["A43-NOAPPROVAL error"],
    },
    "补充合同金额无：没有补充合同": {
      inputs: { "合同金额（万元）": 100, "补充合同金额（万元）": "无", 补充合同审定机关: "无" },
      mustNot: ["A43-NOAPPROVAL", "A43-NOBASE"],
    },
    "重大变更无、调整文号无：没有调整": {
      inputs: { 重大设计变更: "无", 调整审批文号: "无" },
      mustNot: ["A44-UNAPPROVED"],
    },
  });
});

describe("没有批、还没批、不用批：凡问证据的规则都认", () => {
  const funded = (number: string, more: Inputs = {}): Inputs => ({
    "年度安排资金（万元）": 50,
    立项批复文号: number,
    ...more,
  });
  const changed = (number: string): Inputs => ({ 重大设计变更: "是", 调整审批文号: number });
  const adjusted = (number: string): Inputs => ({
    "批复总投资（万元）": 200,
    "本次调整金额（万元）": 80,
    调整是否已实施: "是",
    调整审批文号: number,
  });
  const accepted = (cleared: string): Inputs => ({ 验收前置核准日期: cleared, 履约验收日期: "2026-06-10" });
  const denied = [
    "未报批",
    "未申报",
    "没有批复",
    "未经批准",
    "未下文",
    "无需报批",
    "未取得批复文件",
    "尚未批复",
    "未履行",
  ];
  const pending = [
    "已上会待批复",
    "审批流程中",
    "尚在办理",
    "拟2026年立项",
    "待批",
    "正在报批",
    "已报未批",
    "补办中",
    "暂缺",
  ];
  test.each([...denied, ...pending])("有资金、立项文号“%s”", (number) =>
    check({ inputs: funded(number), must: ["A10-NO-APPROVAL warning"] }),
  );
  test.each(denied)("有资金、文号“%s”且不是前期经费：不符合", (number) =>
    check({ inputs: funded(number, { 是否前期经费: "否" }), must: ["A10-NO-APPROVAL error"] }),
  );
  test.each(pending)("有资金、文号“%s”且不是前期经费：还没批，需核实", (number) =>
    check({
      inputs: funded(number, { 是否前期经费: "否" }),
      must: ["A10-NO-APPROVAL warning"],
      mustNot: ["A10-NO-APPROVAL error"],
      says: [/填为“/],
    }),
  );
  test.each(["未报批", "审批流程中", "拟2026年3月立项", "预计2026年2月批复", "未批复"])(
    "有资金、立项日期“%s”",
    (date) =>
      check({
        inputs: { "年度安排资金（万元）": 50, 立项批复日期: date },
        must: ["A10-NO-APPROVAL warning"],
        mustNot: ["DATA-DATE error"],
      }),
  );
  test.each(["达市数经〔2026〕12号", "达府办函〔2025〕8号（原未报批）"])("有资金、文号“%s”：有批复", (number) =>
    check({ inputs: funded(number), mustNot: ["A10-NO-APPROVAL"] }),
  );
  test.each(denied)("重大变更、调整文号“%s”：不符合", (number) =>
    check({ inputs: changed(number), must: ["A44-UNAPPROVED error"] }),
  );
  test.each(pending)("重大变更、调整文号“%s”：需核实", (number) =>
    check({ inputs: changed(number), must: ["A44-UNAPPROVED warning"], mustNot: ["A44-UNAPPROVED error"] }),
  );
  test.each([...denied, ...pending])("已实施的 40%% 调整、文号“%s”", (number) =>
    check({ inputs: adjusted(number), must: ["A45-CAP"] }),
  );
  test.each(["无需核准", "未核准", "未办理", "不需要", "未申报"])("已验收、前置核准“%s”：不符合", (cleared) =>
    check({ inputs: accepted(cleared), must: ["A6-MISSING error"], says: [new RegExp(`填为“${cleared}”`)] }),
  );
  test.each(["正在办理", "待核准", "补办中", "审批流程中"])("已验收、前置核准“%s”：需核实", (cleared) =>
    check({ inputs: accepted(cleared), must: ["A6-MISSING warning"], mustNot: ["A6-MISSING error"] }),
  );
  test.each(["拟2026年5月核准", "计划2026-05-20"])("已验收、前置核准“%s”：打算不是已办", (cleared) =>
    check({ inputs: accepted(cleared), must: ["A6-MISSING warning"] }),
  );
  test.each(["未验收", "尚未验收", "未组织验收"])("合同款付清、验收“%s”", (date) =>
    check({
      inputs: {
        "合同金额（万元）": 100,
        "已拨付资金（万元）": 100,
        验收前置核准日期: "2026-05-01",
        履约验收日期: date,
      },
      must: ["A49-PAY"],
    }),
  );
  all({
    打算验收不是已验收: { inputs: { 概算批复日期: "无", 履约验收日期: "拟2026年6月验收" }, mustNot: ["A6-MISSING"] },
    未签合同不是已签: { inputs: { 概算批复日期: "无", 合同签订日期: "未签订" }, mustNot: ["A6-MISSING"] },
    "补充合同审定机关审批流程中：需核实": {
      inputs: { "合同金额（万元）": 100, "补充合同金额（万元）": 5, 补充合同审定机关: "审批流程中" },
      must: ["A43-NOAPPROVAL warning"],
      mustNot: ["A43-NOAPPROVAL error"],
    },
  });
});

describe("不适用：既不是是，也不是否", () => {
  const upgrade = (answer: string): Inputs => ({ 建设性质: "升级改造", 原项目是否验收: answer });
  test.each(["无原项目", "不适用", "不涉及", "没有原系统", "首次建设"])("原项目“%s”", (answer) =>
    check({ inputs: upgrade(answer), mustNot: ["A20-8"] }),
  );
  test.each(["否", "未验收", "尚未验收", "部分"])("原项目“%s”", (answer) =>
    check({ inputs: upgrade(answer), must: ["A20-8 warning"] }),
  );
  all({
    等保不涉及: { inputs: { 履约验收日期: "2026-05-01", 等保测评: "不涉及等保" }, mustNot: ["A59-TEST"] },
    共享不涉及: { inputs: { 是否共享: "本项目不涉及数据共享" }, mustNot: ["A23-SHARING"] },
    上云不适用: { inputs: { 建设性质: "新建", 部署政务云: "不适用" }, mustNot: ["A20-3"] },
    "概算日期不适用、已签合同：不当作否认": {
      inputs: { 概算批复日期: "不适用", 合同签订日期: "2026-03-01" },
      mustNot: ["A6-MISSING error"],
    },
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

describe("名称写明涉密", () => {
  const asks = { must: ["SCOPE-A65-CLASSIFIED warning"], never: [/涉密信息系统建设项目|涉密载体/] };
  const named = (name: string, more: Inputs = {}): Inputs => ({ 项目名称: name, "总投资（万元）": 600, ...more });
  all({
    没有涉密列: { inputs: named("市委机要局涉密信息系统建设项目"), ...asks, says: [/名称.*涉密/] },
    涉密列空着: { inputs: named("涉密信息系统建设项目", { 是否涉密: null }), ...asks },
    单位名称里: { inputs: named("档案数字化", { 建设单位: "市涉密载体销毁中心" }), ...asks },
    机密级: { inputs: named("机密级专网改造"), must: ["SCOPE-A65-CLASSIFIED warning"] },
    机密文件: { inputs: named("机密文件流转系统"), must: ["SCOPE-A65-CLASSIFIED warning"] },
    商业机密不是: { inputs: named("企业商业机密保护宣传"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    机密性不是: { inputs: named("数据机密性保护平台"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    涉密信息系统测评: { inputs: named("涉密信息系统测评服务"), must: ["SCOPE-A65-CLASSIFIED warning"] },
    涉密列写明否: { inputs: named("涉密信息系统建设项目", { 是否涉密: "否" }), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    非涉密: { inputs: named("非涉密办公终端采购"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    不涉密: { inputs: named("门户系统（不涉密）"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    不涉及涉密: { inputs: named("不含涉密内容的协同办公平台"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    保密宣传不是涉密: { inputs: named("保密宣传教育平台"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    非涉密与涉密并提: { inputs: named("非涉密网与涉密网隔离改造"), must: ["SCOPE-A65-CLASSIFIED warning"] },
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

describe("关键词：整词，照条文逐项", () => {
  const named = (name: string): Inputs => ({ 项目名称: name, "总投资（万元）": 100 });
  const reminds = (rule: string, names: readonly string[], item?: number): void => {
    test.each(names)(`${rule} ${item ?? ""} %s`, (name) =>
      check({
        inputs: named(name),
        must: [`${rule} info`],
        ...(item === undefined
          ? {}
          : { says: [new RegExp(`第二十条第二款第（${"一二三四五六七八".charAt(item - 1)}）项`)] }),
      }),
    );
  };
  const leaves = (rule: string, names: readonly string[]): void => {
    test.each(names)(`${rule} 不含 %s`, (name) => check({ inputs: named(name), mustNot: [rule] }));
  };
  reminds(
    "A20-KEYWORD",
    [
      "市政务中心机房改造",
      "数据中心扩建项目",
      "私有云平台建设",
      "服务器采购",
      "存储设备购置",
      "存储扩容",
      "核心交换机更新",
      "负载均衡设备采购",
      "小型机及磁盘阵列采购",
    ],
    1,
  );
  reminds(
    "A20-KEYWORD",
    [
      "互联网专线租赁",
      "视频专网租赁服务",
      "互联网出口带宽租用",
      "裸光纤租用",
      "链路租赁",
      "电路租赁服务",
      "终端安全防护软件采购",
      "宽带租赁",
    ],
    2,
  );
  reminds(
    "A20-KEYWORD",
    [
      "手机APP开发",
      "app升级",
      "移动端App",
      "政务APP",
      "电子证照系统",
      "电子印章系统",
      "CA数字证书服务",
      "统一支付平台",
      "短信平台",
      "消息推送平台",
      "12345投诉举报系统",
      "政府网站群",
      "门户网站改版",
      "移动客户端",
      "大数据分析平台",
      "行政执法检查系统",
      "综合执法平台",
    ],
    4,
  );
  leaves("A20-KEYWORD", [
    "数据Mapping治理项目",
    "WebAPP2Go",
    "Snapper工具",
    "Happy校园",
    "地理信息系统",
    "教务管理系统",
    "渔业资源数据库",
  ]);
  reminds("A16-KEYWORD", [
    "应急指挥大厅",
    "指挥调度平台",
    "应急指挥中心",
    "城市治理平台",
    "城市运行管理中心",
    "综合展示大屏",
    "数字孪生城市",
    "城市大脑二期",
    "一网统管平台",
    "可视化大屏",
    "智慧城市运营中心",
    "应急指挥系统",
  ]);
  leaves("A16-KEYWORD", ["指挥部办公楼网络", "产品展示网页", "城市规划数据库", "大屏幕电视采购", "人事管理系统"]);
  reminds("A15-KEYWORD", [
    "政务云平台扩容",
    "政务外网改造",
    "灾备中心建设",
    "数据共享交换平台",
    "数据开放平台",
    "感知设备布设",
    "视频监控前端新建",
    "物联网感知终端",
    "数据中心新建",
    "电子政务内网升级",
    "政务网络改造",
    "容灾备份系统",
  ]);
  leaves("A15-KEYWORD", ["政务服务中心叫号系统", "云南旅游宣传网页", "共享单车管理系统", "开放大学教务系统"]);
});
