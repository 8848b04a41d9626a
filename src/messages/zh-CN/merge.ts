/** zh-CN, part "merge": why a row or a column that a department sent is not taken into the library. */
export const merge = {
  "merge.reason.classified": "涉密项目，请按保密规定线下办理",
  "merge.reason.classifiedInLibrary": "与库第 {row} 行是同一项目，库中该行涉密，不作比对",
  "merge.reason.noName": "没有项目名称",
  "merge.reason.unitUnclear": "“{header}”没有写明单位，按{unit}读为 {amount}，可能实为元；请在表上写明单位",
  "merge.reason.sentTwice": "同一项目报送了两次，内容不同（另见 {others}）；请确认以哪一行为准",
  "merge.reason.unfaithful": "库中“{header}”列算得或读作 {computed}，报送为 {sent}，两者不符",
  "merge.reason.codeTwice": "项目编号在库或本表中不止一行（库{rows}），不能确定是哪一个",
  "merge.reason.contradicts": "按编号与按名称单位对应到库的不同行（{rows}），请核对",
  "merge.reason.twoCandidates": "库中有几行名称和单位都相同（{rows}），不能确定是哪一个",
  "merge.reason.renamed": "与库{rows}名称相近、单位相同，可能是同一项目，请核对",
  "merge.reason.unitChanged": "与库{rows}名称、总投资相同而单位不同，可能是同一项目，请核对",
  "merge.reason.unitUnknown": "与库{rows}名称相同，但有一方没有写单位，请核对",
  "merge.reason.none": "（空）",

  "merge.lost.noColumn": "库中没有对应的列",
  "merge.lost.double": "同一内容有两列，取了另一列",
  "merge.lost.otherYear": "与库中该列的年度不同",
  "merge.lost.unit": "与库中该列的单位不能换算",
  "merge.lost.unsupportedUnit": "单位不是元、万元或亿元，没有读取",
  "merge.lost.ignored": "在窗格中已设为忽略",
  "merge.lost.computed": "库中该列是公式，由库自行计算",
} as const;
