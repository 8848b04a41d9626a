/** zh-CN, part "pane": the frame around all pages: header, actions, menu, tabs, kinds of findings, faults. */
export const frame = {
  "pane.header.product": "计划审查",
  "pane.header.workbook": "审查当前工作表 · {workbook}",
  "pane.header.noSheet": "没有打开的工作表",
  "pane.header.chooseSheet": "选择要审查的工作表",

  "pane.actions.label": "审查",
  "pane.actions.reviewAndMark": "审查并标注",
  "pane.actions.reviewOnly": "仅审查",
  "pane.actions.clear": "清除审查标记",

  "pane.menu.more": "更多",
  "pane.menu.settings": "设置",
  "pane.menu.clearAll": "清除所有工作表的审查标记",
  "pane.menu.help": "使用说明",

  "pane.work.opening": "正在读取工作簿……",
  "pane.work.reading": "正在读取“{sheet}”……",
  "pane.work.reviewing": "正在审查“{sheet}”……",
  "pane.work.marking": "正在标注“{sheet}”……",
  "pane.work.clearing": "正在清除审查标记……",
  "pane.work.cancel": "取消",

  "pane.announce.reviewed":
    "审查完成：{projects} 个项目，不符合 {violation} 项，数据错误 {dataError} 项，需核实 {warning} 项，未判定 {undecided} 行。",

  "pane.page.back": "返回",

  "pane.fault.heading": "计划审查出现内部错误",
  "pane.fault.body": "这不是数据的问题，工作簿内容没有丢失。可继续使用；如反复出现，请复制详细信息告知信息部门。",
  "pane.fault.notice": "这不是数据的问题。请重试；如反复出现，请复制详细信息告知信息部门。",
  "pane.fault.continue": "继续使用",
  "pane.fault.copy": "复制详细信息",
  "pane.fault.details": "详细信息",

  "pane.copy.copied": "已复制",
  "pane.copy.failed": "未能复制",

  "pane.classified.title": "本表含涉密项目",
  "pane.classified.body":
    "{rows}标明涉密，不审查、不计算、不显示内容（{articles}）。涉密信息不得在非涉密计算机上处理。请先停下来，按保密规定处置；尚未写入任何内容。",
  "pane.classified.titleOf": "“{sheet}”含涉密项目",
  "pane.classified.bodyOf":
    "“{sheet}”的{rows}标明涉密，不审查、不计算、不显示内容（{articles}）。涉密信息不得在非涉密计算机上处理。请先停下来，按保密规定处置；这张表尚未写入任何内容。",
  "pane.classified.stop": "停止，不写入",
  "pane.classified.goOn": "已确认可在本机处理，继续处理其余行",

  "pane.tabs.label": "审查结果",
  "pane.tabs.overview": "概览",
  "pane.tabs.findings": "问题 {count}",
  "pane.tabs.project": "当前项目",

  "pane.kind.violation": "不符合",
  "pane.kind.dataError": "数据错误",
  "pane.kind.warning": "需核实",
  "pane.kind.undecided": "未判定",
  "pane.kind.info": "说明",
  "pane.kind.violation.hint": "与条文不符，需要纠正",
  "pane.kind.dataError.hint": "数据有误，无法审查",
  "pane.kind.warning.hint": "需要人工核实",
  "pane.kind.undecided.hint": "资料不足，未判定",
  "pane.kind.info.hint": "供参考",

  "pane.outcome.error": "不符合",
  "pane.outcome.warning": "需核实",
  "pane.outcome.info": "说明",
  "pane.outcome.pass": "符合",
  "pane.outcome.undecided": "未判定",

  "pane.language.zh-CN": "中文",
  "pane.language.en-US": "English",
} as const;
