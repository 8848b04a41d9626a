/** Answers in the spellings that people use: yes, no, not yet, not asked, and what only looks like one of them. */
import { cell, said } from "../sheet";
import { casesOf } from "./spelled";

describe("是否备案", () => {
  test.each(
    casesOf(`
      T → yes
      F → no
      需 → yes
      对 → yes
      ● → yes
      需要 → yes
      具备 → yes
      属于 → yes
      符合 → yes
      完成 → yes
      不存在 → no
      暂无 → no
      暂未 → blank pending
      尚未 → blank pending
      不曾备案 → no
      有 → yes
      已完成备案 → yes
      备案 → yes
      已备案（3号） → yes
      备案中 → blank pending
      备案办理中 → blank pending
      备案审批流程中 → blank pending
      已上报待批复 → blank pending
      报审未批 → no
      拟备案 → blank pending
      将备案 → blank pending
      计划备案 → blank pending
      打算备案 → blank pending
      准备备案 → blank pending
      无需 → blank notApplicable
      无需备案 → blank notApplicable
      免于备案 → blank notApplicable
      不需要 → blank notApplicable
      不用 → blank notApplicable
      不涉及备案 → blank notApplicable
      本项目不涉及 → blank notApplicable
      无涉及 → blank notApplicable
      达市备〔2026〕3号 → yes
      备案号：2026-3号 → yes
      2026年3月 → yes
      是， → yes
      否； → no
      是否备案：是 → yes
      是否备案：已备案 → yes
      是；否 → bad severalOptions
      是/否 → bad severalOptions
      是否 → bad severalOptions
      有/无 → bad severalOptions
      有或无 → bad severalOptions
      否、是 → bad severalOptions
      无有 → bad severalOptions
      是否需要 → yes
      全 → bad unknownOption
      一半 → partly
      未完全备案 → partly
      大部分已备案 → partly
      ☑否 □是 → no
      □是 ■否 → no
      是☑ 否□ → yes
      有√ 无 → yes
      √有 无 → yes
      ☐是 ☑无 → no
      同意 → yes
      需要同意 → yes
    `),
  )("%s：%s", (text, says) => expect(said(cell("是否备案", text))).toBe(says));
});

describe("是否上云", () => {
  test.each(
    casesOf(`
      拟上云 → yes
      计划上云 → yes
      将上云 → yes
      正在上云 → yes
      准备上云 → yes
      政务云 → yes
      上云 → yes
      上云办理中 → blank pending
      不涉及 → blank notApplicable
      部分上云 → partly
      基本上云 → partly
    `),
  )("%s：%s", (text, says) => expect(said(cell("是否上云", text))).toBe(says));
});

describe("建设目标是否改变", () => {
  test.each(
    casesOf(`
      有改变 → yes
      已变更 → yes
      发生调整 → yes
      部分改变 → yes
      有部分变更 → yes
      基本不变 → partly
      一致 → no
      未发生变更 → no
      没有改变 → no
      不涉及 → blank notApplicable
      不涉及变更 → no
      无变 → no
    `),
  )("%s：%s", (text, says) => expect(said(cell("建设目标是否改变", text))).toBe(says));
});

describe("原项目是否验收", () => {
  test.each(
    casesOf(`
      已验收 → yes
      验收合格 → yes
      合格 → yes
      正在组织验收 → no
      待验收 → no
      准备终验 → no
      拟验收 → no
      试运行中 → no
      建设期 → no
      在建 → no
      仍在实施中 → no
      无原项目 → blank notApplicable
      本项目为新建 → blank notApplicable
      首次建设 → blank notApplicable
      没有一期系统 → blank notApplicable
      未验收 → no
      部分验收 → partly
      验收通过 → yes
      不属于升级项目 → blank notApplicable
      已通过，等待验收报告 → blank pending
    `),
  )("%s：%s", (text, says) => expect(said(cell("原项目是否验收", text))).toBe(says));
});

describe("违反安全保密要求", () => {
  test.each(
    casesOf(`
      违规 → yes
      违背规定 → yes
      不符合 → yes
      未落实 → yes
      未达到 → yes
      符合 → no
      完全符合 → no
      均已落实 → no
      能够满足 → no
      已达到 → no
      不涉及 → blank notApplicable
      不涉及保密 → no
      不存在 → no
      不符合要求 → yes
      是 → yes
      否 → no
      是/否 → bad severalOptions
    `),
  )("%s：%s", (text, says) => expect(said(cell("违反安全保密要求", text))).toBe(says));
});

describe("含货物或工程", () => {
  test.each(
    casesOf(`
      含货物 → yes
      打包 → yes
      附带硬件 → yes
      货物 → yes
      均为货物 → yes
      货物和工程 → yes
      货物、工程 → yes
      服务器设备采购 → yes
      纯服务 → bad unknownOption
      无硬件设备 → no
      不含 → no
      不涉及货物 → no
      仅服务 → bad unknownOption
      施工 → yes
    `),
  )("%s：%s", (text, says) => expect(said(cell("含货物或工程", text))).toBe(says));
});

describe("确实无法分开立项", () => {
  test.each(
    casesOf(`
      不可分割 → yes
      难以剥离 → yes
      不宜单独 → yes
      不便拆分 → yes
      能够分开 → no
      可分割 → no
      可以单独立项 → no
    `),
  )("%s：%s", (text, says) => expect(said(cell("确实无法分开立项", text))).toBe(says));
});

describe("是否涉密", () => {
  test.each(
    casesOf(`
      是/否 → yes
      一般 → no
      不涉密（公开） → no
      涉密（已脱密） → yes
      保密 → yes
      是？ → yes
      否涉密 → no
      ☑否 □是 → no
      ☑是 □否 → yes
      部分 → yes
      尚未定密 → blank pending
      无密 → bad unknownOption
      待定密 → blank pending
    `),
  )("%s：%s", (text, says) => expect(said(cell("是否涉密", text))).toBe(says));
});

describe("是否纳入项目库", () => {
  test.each(
    casesOf(`
      在库 → yes
      已储备 → yes
      已纳入市级库 → yes
      已列入2026年项目库 → yes
      出库 → no
      不在库 → no
      入库 → yes
      入库审核中 → blank pending
    `),
  )("%s：%s", (text, says) => expect(said(cell("是否纳入项目库", text))).toBe(says));
});

describe("等保测评", () => {
  test.each(
    casesOf(`
      通过 → yes
      已通过 → yes
      测评合格 → yes
      测评中 → blank pending
      测评 → yes
      三级已测评 → bad unknownOption
    `),
  )("%s：%s", (text, says) => expect(said(cell("等保测评", text))).toBe(says));
});
