/** Forms by what stands in their value cells: marks, print, opinions, other languages. */
import type { CellValue } from "../../../src/sheet";
import type { SheetOptions } from "../sheet";

export interface FormLayout {
  readonly what: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly options?: SheetOptions;
  /** Field, cell and what it says, as `said` writes it. */
  readonly reads: Readonly<Record<string, readonly [cell: string, says: string]>>;
  /** Labels that are told as unknown. */
  readonly unknown?: readonly string[];
}

export const CONTENTS: readonly FormLayout[] = [
  {
    what: "a head line, a column of remarks that say how to fill in",
    rows: [
      ["项目信息登记表", null, null],
      ["指标", "内容", "填写要求"],
      ["项目名称", "应急指挥平台", "填写全称"],
      ["建设单位", "市某局", "填写全称"],
      ["总投资（万元）", 88.5, "保留两位小数"],
      ["立项批复日期", "2026-05-06", "年月日"],
      ["批复文号", "某数经〔2026〕3号", "如有"],
    ],
    options: { merges: ["A1:C1"] },
    reads: {
      name: ["B3", "应急指挥平台"],
      unit: ["B4", "市某局"],
      total: ["B5", "88500000"],
      approved: ["B6", "2026-05-06"],
      approvalNo: ["B7", "某数经〔2026〕3号"],
    },
  },
  {
    what: "what is printed in the value cells is no value: lines, stamps, a day to fill in, a bare unit",
    rows: [
      ["项目申报表", null, null, null],
      ["项目名称", "数字档案馆", "建设单位", "（单位全称并盖章）"],
      ["总投资", "________万元", "年度安排资金", "    万元"],
      ["合同金额（万元）", 66, "合同签订日期", "    年   月   日"],
      ["建设内容", "（请简要填写，200字以内）", "建设依据", "填写说明：列出文件名称及文号"],
      ["实施方式", "□自行建设 □政府购买服务", "项目级次", "市级"],
    ],
    options: { merges: ["A1:D1"] },
    reads: {
      name: ["B2", "数字档案馆"],
      unit: ["D2", "blank empty"],
      total: ["B3", "blank empty"],
      yearAmt: ["D3", "blank empty"],
      contract: ["B4", "66000000"],
      signed: ["D4", "blank empty"],
      content: ["B5", "blank empty"],
      basis: ["D5", "blank empty"],
      mode: ["B6", "blank empty"],
      level: ["D6", "city"],
    },
  },
  {
    what: "an approval sheet with opinions, of which nothing is read",
    rows: [
      ["达州市某局信息化项目变更审批单", null, null, null],
      ["项目名称", "智慧水利（一期）", null, null],
      ["建设单位", "市某局", "批复总投资（万元）", 500],
      ["合同金额（万元）", 460, "调整金额（万元）", 80],
      ["调整情形", "政策变化", "是否改变建设目标", "□是  ☑否"],
      ["项目单位意见", "同意\n2026年3月1日", "市数字经济局意见", "同意"],
      ["经办人", "赵某", "审核人", "钱某"],
    ],
    options: { merges: ["A1:D1", "B2:D2"] },
    reads: {
      name: ["B2", "智慧水利（一期）"],
      unit: ["B3", "市某局"],
      approvedTotal: ["D3", "500000000"],
      contract: ["B4", "460000000"],
      adj: ["D4", "80000000"],
      adjustCase: ["B5", "政策变化"],
      goalChanged: ["D5", "no"],
    },
  },
  {
    what: "boxes behind their words, circles, a ticked word without a box",
    rows: [
      ["项目申报表", null],
      ["项目名称", "某某系统"],
      ["建设单位", "市某局"],
      ["建设性质", "新建□  续建□  升级改造☑"],
      ["实施方式", "●自行建设 ○政府购买服务"],
      ["项目级次", "市级√   县级"],
      ["单位性质", "[ ]行政机关 [√]国有企业"],
      ["总投资（元）", "3,600,000"],
    ],
    reads: {
      name: ["B2", "某某系统"],
      unit: ["B3", "市某局"],
      nature: ["B4", "upgrade"],
      mode: ["B5", "selfBuild"],
      level: ["B6", "city"],
      unitType: ["B7", "stateOwned"],
      total: ["B8", "360000000"],
    },
  },
  {
    what: "in English",
    rows: [
      ["Project application", null, null, null],
      ["Project name", "Archive platform", "Responsible unit", "Data Bureau"],
      ["Total investment (10,000 yuan)", 350, "Contract amount (10,000 yuan)", 300],
      ["Contact", "Zhang", "Phone", "000"],
      ["Supplementary contracts (10,000 yuan)", 31, "Contract signed", "2026-01-05"],
    ],
    options: { merges: ["A1:D1"] },
    reads: {
      name: ["B2", "Archive platform"],
      unit: ["D2", "Data Bureau"],
      total: ["B3", "350000000"],
      contract: ["D3", "300000000"],
      supp: ["B5", "31000000"],
      signed: ["D5", "2026-01-05"],
    },
  },
  {
    what: "a value that is called like a label, and an empty value between two labels",
    rows: [
      ["一、基本信息", null, null, null],
      ["项目名称", "总投资", "项目编号", null],
      ["项目单位", null, "级次", "市级"],
      ["总投资（万元）", 45, "资金来源", "自筹"],
    ],
    options: { merges: ["A1:D1"] },
    reads: {
      name: ["B2", "总投资"],
      code: ["D2", "blank empty"],
      unit: ["B3", "blank empty"],
      level: ["D3", "city"],
      total: ["B4", "45000000"],
      fund: ["D4", "自筹"],
    },
  },
];
