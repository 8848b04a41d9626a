/** zh-CN, part "pane": page 问题. */
export const findings = {
  "pane.findings.list": "问题列表",
  "pane.findings.search": "搜索问题、项目、单元格、条款",
  "pane.findings.search.short": "搜索",
  "pane.findings.allKinds": "全部类别",
  "pane.findings.kinds": "按类别筛选",
  "pane.findings.chip": "{kind} {count}",
  "pane.findings.groupBy": "分组方式",
  "pane.findings.shown": "{shown}/{total}",
  "pane.findings.clearFilter": "清除筛选",
  "pane.findings.removeFilter": "取消筛选：{name}",
  "pane.findings.previous": "上一个问题（Shift+F8）",
  "pane.findings.next": "下一个问题（F8）",
  "pane.findings.none": "没有发现问题。",
  "pane.findings.noMatch": "没有符合筛选条件的问题。",

  "pane.groupBy.project": "按项目分组",
  "pane.groupBy.rule": "按检查内容分组",
  "pane.groupBy.kind": "按类别分组",
  "pane.groupBy.unit": "按建设单位分组",
  "pane.groupBy.none": "不分组，重者在前",

  "pane.group.noUnit": "未填建设单位",

  "pane.finding.sheet": "整张表",
  "pane.finding.row": "第 {row} 行",
  "pane.finding.places": "{first} 等 {count} 处",
  "pane.finding.clauseAfter": "（{clause}）",
  "pane.finding.clauseMark": "〔{clause}〕",
  "pane.finding.why": "依据：{clause}",
  "pane.finding.copy": "复制",
  "pane.finding.copyHead": "{number}. {kind} · {subject} {place}",

  "pane.undecided.what": "资料不足，未判定：{rules}",
  "pane.undecided.limits": "审定层级或限额",
  "pane.undecided.todo": "请补充：{fields}",

  "pane.detail.why": "依据",
  "pane.detail.todo": "处理",
  "pane.detail.reading": "口径",
  "pane.detail.differs": "条文另有理解（{option}），按此结论为“{outcome}”",
} as const;
