import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "涉密项目",
    "en-US": "Classified projects",
  },
  messages: {
    stop: {
      "zh-CN": {
        what: "涉密项目，不审查、不计算、不显示内容",
        todo: "请按涉密程序办理，勿在非涉密设备上处理",
      },
      "en-US": {
        what: "Classified project: nothing is reviewed, computed or shown",
        todo: "Please follow the procedure for classified projects and keep the data off ordinary machines",
      },
    },
    named: {
      "zh-CN": {
        what: "项目或单位名称写明涉密，表中没有标明是否涉密；先按涉密项目处理，不审查、不显示内容",
        todo: "请确认：不涉密的在“是否涉密”列填“否”；涉密的按涉密程序办理，勿在非涉密设备上处理",
      },
      "en-US": {
        what: "The name of the project or unit speaks of classified matters, and no column says whether it is classified; it is treated as classified, and nothing of it is reviewed or shown",
        todo: "Please confirm: if it is not, enter “否” in the column “是否涉密”; if it is, follow the procedure for classified projects and keep the data off ordinary machines",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "涉密项目按涉密程序办理，所以这一行不审查、不计算，也不显示名称、单位和金额，任何地方只出现行号。写入工作表之前会先停下来提醒一次。“非涉密”“否”不会被当作涉密。没有标明是否涉密、名称却写明涉密的，先按涉密处理并请确认。",
  "en-US":
    "Classified projects go their own way, so nothing of the row is judged, computed or shown; everywhere it appears by its row number only. Before anything is written to the sheet there is one notice to stop. Words such as 非涉密 (not classified) do not count as classified. Where no cell says so but the name speaks of classified matters, the row is treated as classified until somebody confirms.",
};
