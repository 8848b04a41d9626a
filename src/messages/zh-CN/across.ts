/** zh-CN, part "across": what the plans of one workbook say of one project. */
export const across = {
  "across.departments.what": "“{name}”由不同单位申报：{units}",
  "across.departments.todo": "请核实是否同一项目；确是同一项目的，由一个单位申报。",
  "across.differs.what": "“{name}”在各表中不一致",
  "across.differs.todo": "请核实以哪一处为准，并改为一致。",
  "across.twice.what": "“{name}”在同类的表中各列了一次",
  "across.twice.todo": "请核实是否重复申报、重复计数。",
  "across.codeShared.what": "“{name}”与“{other}”用了同一个项目编号",
  "across.codeShared.todo": "请核实项目编号。",
  "across.field": "{field}：{values}",
  "across.value": "{place} {value}",
  "across.value.none": "未填",
  "across.place": "{sheet}!{cell}",
  "across.pair.versions":
    "“{one}”和“{other}”有 {shared} 个相同的项目，像是同一计划的两个版本，或汇总与明细；相同的项目不逐个列出。",
  "across.pair.adjusted":
    "“{one}”和“{other}”有 {shared} 个相同的项目，其中 {differing} 个内容不同；调整前后的变化请用“工作 → 调整”逐项对照，这里不列。",
  "across.none": "没有需要核实的。",
  "across.repeated": "{repeated} 个项目在多张表上；每个项目只计一次，共 {distinct} 个。",
} as const;
