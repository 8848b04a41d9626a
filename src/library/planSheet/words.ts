/** What stands on the empty sheet of a plan: Chinese, whatever language the program speaks. */
export const WORDS = {
  "name.library": "{year}年项目库申报",
  "name.annual": "{year}年度计划",
  "name.midYear": "{year}年中期调整",
  "title.library": "达州市市级政府投资信息化项目库申报表（{year}年度）",
  "title.annual": "达州市市级政府投资信息化项目{year}年度计划表",
  "title.midYear": "达州市市级政府投资信息化项目{year}年度计划中期调整建议表",
  sender: "填报单位（盖章）：",
  unit: "单位：万元",
  examples:
    "第 {first}—{last} 行为示例，填报前请删除。金额保留到分（万元的小数点后六位）；补充合同 10%、调整 15% 的限额在录入时提醒。",
  noExamples: "金额保留到分（万元的小数点后六位）；补充合同 10%、调整 15% 的限额在录入时提醒。",
  "group.basics": "基本情况",
  "group.money": "投资情况",
  "group.application": "申报情况",
  "group.approval": "审批情况",
  "group.contract": "合同情况",
  "group.adjustment": "本次调整",
  "group.carryingOut": "实施与管理",
  hintTitle: "请核对",
  "hint.name": "一行一个项目，写全称；分期的注明期次。",
  "hint.code": "已入库的项目填项目编号；新申报的不填。",
  "hint.unit": "写单位全称，每行都填，不要合并单元格。",
  "hint.content": "主要建设内容和规模（第九条申报材料）。",
  "hint.basis": "政策文件、工作部署或必要性（第九条申报材料）。",
  "hint.goal": "可以衡量的绩效目标（第九条申报材料）。",
  "hint.total": "单位万元，填数字；30 万元以上适用本办法。",
  "hint.supp": "单位万元，填已签补充合同的累计金额；不超过合同金额的 10%（第四十三条）。",
  "hint.adj": "单位万元，增加为正、减少为负；不超过批复总投资的 15%（第四十五条）。",
  "hint.classified": "涉密项目请勿在此表填写内容，按保密规定线下办理。",
  "hint.money": "单位万元，填数字，不写单位。",
  "hint.date": "填日期，如 2026-10-15。",
  "refusal.number": "请填数字（单位万元），不能为负，也不要写单位。",
  "refusal.date": "请填日期，如 2026-10-15。",
  "refusal.list": "下拉列表中没有这一项，请确认是否照此填写。",
  "refusal.supp": "应为数字；累计超过合同金额的 10%，不得以补充合同实施（第四十三条）。请确认。",
  "refusal.adj": "应为数字；超过批复总投资的 15%，须事先报批（第四十四条、第四十五条）。请确认。",
  footer: "第 &P 页，共 &N 页",
} as const;

/** A text with its {words} filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
