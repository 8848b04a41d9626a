/** zh-CN, part "pane": how to begin, and why nothing was found to review. */
export const help = {
  "pane.noPlan.empty.what": "“{sheet}”是空的",
  "pane.noPlan.empty.todo": "请切换到计划所在的工作表，或粘贴计划后重新审查。",
  "pane.noPlan.noHeader.what": "在“{sheet}”中没有找到计划表头",
  "pane.noPlan.noHeader.todo": "请切换到计划所在的工作表，或把表头改为常用名称后重新审查。",
  "pane.noPlan.form.what": "“{sheet}”是一个项目一张的申报表，但没有填写，或栏目认不全",
  "pane.noPlan.form.todo":
    "没有猜测哪一栏是什么。请用“项目名称”“建设单位”“总投资（万元）”等常用栏目名称填写后重新审查，或把项目填入计划表的一行。",
  "pane.noPlan.doubtful.what": "“{sheet}”像是项目清单，但不一定是计划",
  "pane.noPlan.doubtful.todo": "没有金额列，也没有两个以上计划特有的列。如确是计划，请在下面指定“项目名称”列后审查。",
  "pane.noPlan.noProjects.what": "“{sheet}”有表头，但没有项目行",
  "pane.noPlan.noProjects.todo": "请在表头下方填写项目后重新审查。",
  "pane.noPlan.tooManyRows.what": "“{sheet}”的行数超过可审查的上限",
  "pane.noPlan.tooManyRows.todo": "请删除计划以外的内容，或拆分工作表后重新审查。",
  "pane.noPlan.nearest.todo":
    "请在下面指定哪一列是“项目名称”、哪些列是其他内容；如果不是这张表，请切换到计划所在的工作表。",
  "pane.noPlan.lookedFor": "查找的是：含“项目名称”和至少一个其他计划列（如“总投资”“建设单位”“合同金额”）的表头行。",
  "pane.noPlan.found": "找到的相近列名：{words}",
  "pane.noPlan.nothingWritten": "没有写入任何内容。",

  "pane.help.heading": "三步开始",
  "pane.help.first": "打开计划所在的工作表，点击“审查并标注”；只想看结果、不写入表格时用“仅审查”。",
  "pane.help.second": "在“问题”中选择一项会定位到单元格；改正后颜色自动消失，窗格结果随之更新。",
  "pane.help.third": "点击“清除审查标记”，工作表恢复原样。",
} as const;
