/** zh-CN, part "marking". Keys are flat; the English catalogue has the same ones (checked by the compiler and a test). */
export const marking = {
  "marking.column.verdict": "审查结论",
  "marking.column.tier": "审定层级",
  "marking.column.supplementCap": "补充合同限额（{unit}）",
  "marking.column.supplementRemaining": "补充合同余额（{unit}）",
  "marking.column.adjustmentRemaining": "{share}% 调整余额（{unit}）",
  "marking.column.explanation": "问题说明",

  "marking.word.law": "不符合",
  "marking.word.data": "数据错误",
  "marking.word.warning": "需核实",
  "marking.word.info": "说明",

  "marking.verdict.count": "{word} {count} 项",
  "marking.verdict.clean": "未发现问题",
  "marking.verdict.notApplicable": "不适用本办法",
  "marking.verdict.undecided": "资料不足",
  "marking.verdict.classified": "涉密，不审查",
  "marking.verdict.stale": "需重新审查",
  "marking.verdict.join": "；",

  "marking.tier.ifCaseByCase": "如一事一议：{tier}",
  "marking.tier.ifCityFunds": "如使用市本级资金：{tier}",

  "marking.word.explained": "已说明",
  "marking.explained": "（已说明，{who}，{day}：{why}）",
  "marking.line.said": "{line}{said}",
  "marking.line": "{number}. {word}{cells}：{text}",
  "marking.line.cells": "〔{cells}〕",
  "marking.line.elsewhere": "{field}（{rows}）",
  "marking.line.separator": "、",
  "marking.line.rest": "另有 {count} 项，见任务窗格。",
  "marking.note.estimateLeaves": "补充合同按批复概算实际尚可追加 {amount}。",
  "marking.note.reading": "审查所用的条文理解口径：{text}。",
  "marking.note.undecided": "资料不足，未判定 {count} 项：缺{fields}。",
} as const;
