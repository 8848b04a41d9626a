/** Denials of denials, what is not known, and words that say no in one column. */
import { cell, said } from "../sheet";

const flag = (header: string, value: string): string => said(cell(header, value));

describe("否定的否定是“是”；说不清的是还不知道", () => {
  test.each([
    ["原项目是否验收", "并非未验收", "yes"],
    ["原项目是否验收", "不存在未验收情况", "yes"],
    ["原项目是否验收", "无未验收项目（详见附件）", "yes"],
    ["部署政务云", "不存在未上云系统", "yes"],
    ["纳入系统目录", "没有未纳入的系统", "yes"],
    ["符合密码和网络安全要求", "未发现不符合", "yes"],
    ["符合密码和网络安全要求", "不存在不达标情况", "yes"],
    // 没有隐患 is what is denied: there are some.
    ["符合密码和网络安全要求", "不是没有安全隐患", "no"],
    ["符合密码和网络安全要求", "不存在未修复的漏洞", "yes"],
    // What follows may take it back: a person decides.
    ["符合密码和网络安全要求", "不是不符合，是没有整改完", "bad unknownOption"],
    // Their own words deny: denied once, they say no.
    ["确实无法分开立项", "不存在无法分开的情况", "no"],
    ["违反安全保密要求", "不存在不符合保密要求的情形", "no"],
    ["是否涉密", "并非不涉密", "yes"],
    ["符合密码和网络安全要求", "不详", "blank pending"],
    ["符合密码和网络安全要求", "无法确认", "blank pending"],
    ["纳入系统目录", "不清楚", "blank pending"],
    ["是否涉密", "不详", "bad unknownOption"],
  ])("%s %p：%s", (header, text, expected) => expect(flag(header, text)).toBe(expected));
});

describe("还没有做的就是没有；没有测过的不是不符合", () => {
  test.each([
    ["纳入系统目录", "尚未纳入", "no"],
    ["纳入系统目录", "尚未纳入，正在申报", "blank pending"],
    ["部署政务云", "暂未上云", "no"],
    ["部署政务云", "目前未上云", "no"],
    ["部署政务云", "部署在本单位机房", "no"],
    ["部署政务云", "无需上云", "no"],
    ["是否重新论证评估", "无需重新论证", "no"],
    ["符合密码和网络安全要求", "未做密评", "blank pending"],
    ["符合密码和网络安全要求", "尚未测评", "blank pending"],
    ["符合密码和网络安全要求", "密评未通过", "no"],
    ["符合密码和网络安全要求", "等保测评不合格", "no"],
    ["符合密码和网络安全要求", "存在高风险漏洞未整改", "no"],
    ["原项目是否验收", "验收未通过，整改中", "no"],
    ["原项目是否验收", "已终止，未验收", "no"],
    ["原项目是否验收", "仍在建设", "no"],
    ["原项目是否验收", "项目在建", "no"],
    ["原项目是否验收", "试运行阶段", "no"],
    ["建设目标是否改变", "部分目标调整", "yes"],
    ["建设目标是否改变", "目标有变化", "yes"],
    ["建设目标是否改变", "改变了原目标", "yes"],
    ["建设目标是否改变", "部分内容未调整", "partly"],
    ["重大设计变更", "发生重大设计变更", "yes"],
    ["是否前期经费", "仅前期工作经费", "yes"],
    ["是否前期经费", "不属于前期经费", "no"],
    ["上级有明确要求", "国家数据局部署", "yes"],
    ["上级有明确要求", "省政府未作要求", "blank pending"],
    ["是否涉密", "未涉及国家秘密", "no"],
    ["是否涉密", "涉密：否", "no"],
    ["是否涉密", "涉密：是", "yes"],
    ["是否涉密", "拟定密", "yes"],
  ])("%s %p：%s", (header, text, expected) => expect(flag(header, text)).toBe(expected));
});
