/** Words that deny, put off or do not apply: what they say of the act that a rule asks for. */
import { type Inputs } from "../harness";
import { all, check } from "./check";

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
