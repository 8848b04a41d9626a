/** zh-CN, part "work": the way to the tasks, and their progress. The pages themselves: tasks.ts. */
export const work = {
  "pane.tasks.menu": "工作",
  "pane.tasks.all": "审查全部计划表",
  "pane.tasks.planning": "编库",
  "pane.tasks.budget": "预算",
  "pane.tasks.adjustment": "调整",
  "pane.tasks.loading": "正在打开……",
  "pane.work.gathering": "正在读取文件……",
  "pane.work.comparing": "正在比较……",
  "pane.work.making": "正在生成工作表……",
  "pane.work.merging": "正在写入……",
  "pane.notice.structure.again": "请在“审阅”选项卡中撤销“保护工作簿”后重试。",
} as const;
