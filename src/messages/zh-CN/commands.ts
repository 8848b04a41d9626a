/** zh-CN, part "commands": what ribbon and context menu commands say besides what the pane says. */
export const commands = {
  "commands.close": "关闭",
  "commands.noProblem": "“{sheet}”没有需要处理的问题",
  "commands.keptSaved": "以前保存的审查结果未被替换，仍与它比对；要替换，请在窗格中点“以本次结果替换”。",
  "commands.classified":
    "含涉密行的工作表，写入之前须由人确认。请点“打开面板”，在窗格中点“审查并标注”后按提示确认。没有写入任何内容。",
  "commands.noPlan.nearest": "请点“打开面板”，按提示指定列，或把表头改为常用名称后再试。",
  "commands.row.none": "“{sheet}”第 {row} 行不是项目行",
  "commands.row.tier": "审定层级：{tier}",
  "commands.row.finding": "{kind}：{what} {todo}",
} as const;
