import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "维保期内的运维",
    "en-US": "Running costs within warranty",
  },
  messages: {
    inWarranty: {
      "zh-CN": {
        what: "运维自 {from}开始，维保至 {end}才截止",
        todo: "维保期内不需安排运维经费，请核实",
      },
      "en-US": {
        what: "Operation and maintenance begins {from}, while the warranty lasts until {end}",
        todo: "No running costs are needed within the warranty; please verify",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "维保期内由承建方负责，维保期满后才安排运维经费。运维开始日期在维保截止日当天或之前的，提示核实。任一日期没有填写时不作判断。",
  "en-US":
    "Running costs are arranged once the warranty has ended. A start on or before its last day is to be verified. Without both dates nothing is judged.",
};
