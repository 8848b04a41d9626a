/** zh-CN, part "paneSettings": filters, result columns, automatic marking and the preview of readings. */
export const paneSettings = {
  "pane.settings.columns.admission":
    "“入库意见”只看申报材料和入库条件（第七、九、十五至二十七、三十条）：可入库、需补正、原则上不予立项、不适用，后面写原因；不涉及审批和合同。",
  "pane.money.by.admission": "按入库意见",
  "pane.admission.title": "入库意见",
  "pane.admission.clean": "申报材料中能查的都已查过，没有发现问题。",
  "pane.filter.admission": "按入库意见筛选",
  "pane.filter.admission.all": "全部入库意见",
  "pane.money.title": "资金概况",
  "pane.money.by": "按什么汇总",
  "pane.money.by.tier": "按审定层级",
  "pane.money.by.unit": "按建设单位",
  "pane.money.by.fund": "按资金来源",
  "pane.money.by.year": "按计划年度",
  "pane.money.total": "总投资",
  "pane.money.yearAmt": "年度安排资金",
  "pane.money.amount": "{projects} 个 · {total}",
  "pane.money.amount.one": "{projects} 个 · {total}",
  "pane.money.ofYear": "年度安排资金 {amount}，占 {share}",
  "pane.money.noFund": "未填资金来源",
  "pane.money.noYear": "未填计划年度",
  "pane.money.year": "{year} 年",
  "pane.money.unpriced": "{count} 个项目没有可用的总投资，未计入金额。",
  "pane.money.classified": "涉密项目 {count} 个，不计入金额和分类。",
  "pane.money.findings": "查看这些项目的问题",
  "pane.actions.clear.short": "清除审查标记",

  "pane.filter.group": "按条款、单位、层级筛选",
  "pane.filter.more": "排列和更多筛选",
  "pane.filter.more.set": "排列和更多筛选（已设 {count} 项）",
  "pane.filter.article": "按条款筛选",
  "pane.filter.article.all": "全部条款",
  "pane.filter.unit": "按建设单位筛选",
  "pane.filter.unit.all": "全部单位",
  "pane.filter.tier": "按审定层级筛选",
  "pane.filter.tier.all": "全部层级",

  "pane.settings.columns": "写入哪些结果列",
  "pane.settings.columns.kept":
    "保存在本工作簿中，下次标注时生效；“审查标记（可清除）”列总会写入，用来识别和清除标记。",
  "pane.settings.columns.wrap": "“问题说明”自动换行",
  "pane.settings.columns.wrapWhy":
    "默认关闭：每行的说明写成一行，行高不变，全文见窗格、单元格提示和问题清单。开启后一项一行，有问题的行会变高；清除审查标记时恢复。",
  "pane.settings.columns.again": "表内现有的结果列还是原来的选择，重新标注后更新。",
  "pane.settings.columns.noVerdict": "没有“审查结论”列时，各行不显示结论，也不提示“需重新审查”。",
  "pane.settings.columns.noExplanation": "没有“问题说明”列时，打印件上看不到问题和依据。",

  "pane.settings.hints": "单元格提示",
  "pane.settings.hints.on": "标注时给有问题的单元格加提示",
  "pane.settings.hints.why":
    "默认关闭。选中有问题的单元格时，旁边显示项目名称、问题和依据，不限制填写。用的是 Excel 数据验证的“输入信息”：单元格自己已有数据验证的不加，每张表最多 200 处（先加严重的）。提示不随修改和排序更新；重新标注即更新，清除审查标记时一并取消。保存在本工作簿中，下次标注时生效。",

  "pane.settings.automatic": "自动标注",
  "pane.settings.automatic.on": "修改后自动重新标注",
  "pane.settings.automatic.why":
    "默认关闭：写入标记可能清空 Excel 的“撤销”记录（Office LTSC 每次写入都会清空）。不开启时，窗格结果仍随修改更新，只是不写入表格。",
  "pane.settings.automatic.how":
    "开启后，已标注的工作表在停止修改约 2 秒后重新标注；正在编辑单元格时等待，受保护或有未确认涉密项目的工作表不写入，他人在协作中的修改不触发。保存在本机，不写入工作簿。",

  "pane.settings.autoOpen": "随工作簿打开",
  "pane.settings.autoOpen.on": "打开本工作簿时自动显示窗格",
  "pane.settings.autoOpen.why":
    "默认关闭。写入本工作簿的属性，保存工作簿后生效，只对装有本加载项的人起作用；取消后保存即不再自动显示。",
  "pane.settings.autoOpen.failed": "Excel 没有保存这项设置（工作簿可能是只读的）。请另存为可以修改的副本再试。",

  "pane.settings.calendar.year": "{year} 年（{notice}）",
  "pane.settings.calendar.builtIn": "工作日按国务院办公厅的节假日安排计算，内置：{years}。",
  "pane.settings.calendar.file": "参数文件补充：{years}。",
  "pane.settings.calendar.add":
    "其他年份的工作日期限不作判定。下一年的安排公布后，可在参数文件的 calendar 中补充，写法见使用指南。",

  "pane.readings.inForce": "采用",
  "pane.readings.other": "另一理解",
  "pane.readings.preview": "预览影响",
  "pane.readings.previewOf": "预览影响：{option}",
  "pane.readings.hide": "收起",
  "pane.readings.hideOf": "收起：{option}",
  "pane.readings.noSheet": "审查一张计划后，可预览另一理解对该表的影响。",
  "pane.readings.working": "正在比较……",
  "pane.readings.none": "对“{sheet}”没有影响。",
  "pane.readings.counts":
    "如按此理解，“{sheet}”：新增 {added} 项，不再有 {gone} 项，结论改变 {changed} 项；涉及 {projects} 个项目。仅为预览，结果和标记不变。",
  "pane.readings.added": "新增：{kind} · {text}",
  "pane.readings.gone": "不再有：{kind} · {text}",
  "pane.readings.changed": "改变：{before} → {after} · {text}",
  "pane.readings.tier": "审定层级：{before} → {after}",
  "pane.readings.amount": "{name}：{before} → {after}",
  "pane.readings.supplementRemaining": "补充合同余额",
  "pane.readings.adjustmentRemaining": "调整余额",
  "pane.readings.goTo": "选中{row}",
  "pane.readings.more": "另有 {count} 个项目，未列出。",
} as const;
