import type { Paragraphs } from "./types";

/** Stages and terms (Articles 6, 35 to 38, 42, 47 to 52). */
export const time: Paragraphs = {
  "A6-ORDER": {
    zh: "基本建设程序各环节有先后，后一环节的日期早于前一环节就是程序倒置，同一天可以；试运行结束前的前置核准也是（第四十七条）。已经发生的为不符合，还在计划中的提示调整。只到月份的日期，只有在任何一天都倒置时才提示。",
    en: "The stages follow each other: a later one dated before an earlier one is out of order, the same day is fine; so is a clearance before the trial run has ended (Article 47). What has happened is a breach, what is only planned is to be changed. A date without a day counts only if every day of it would be out of order.",
  },
  "A6-MISSING": {
    zh: "后面的环节已经发生，前面的环节却没有记录，可能漏填，也可能漏办。空白提示核实，明确填“无”才是不符合。国有企业不要求政府采购环节；表中没有的列不审查。",
    en: "When a later stage has taken place and an earlier one is not shown, it was either not entered or left out. A blank is to be verified; only an explicit none is a breach. State-owned enterprises are not asked for government procurement, and absent columns are not looked at.",
  },
  "A35-PUB": {
    zh: "功能清单公示和价格咨询不少于 7 日。首日算不算条文没有说，所以计首日够、不计首日不够时只提示核实；两种算法都不够才是不符合。公示还没有结束的，提示可以延长。",
    en: "The list of functions is published for at least 7 days. The text does not say whether the first day counts: enough only with it is to be verified, too few either way is a breach. A publication that is still running can be prolonged, so it is only to be verified.",
  },
  "A36-60D": {
    zh: "公示结束后，技术方案原则上 60 日内报送，从公示结束次日起算。条文是“原则上”，逾期只提示核实。没有填报送日期的，告知截止日期，已过的提示核实；已有审查意见或概算批复的不再提示。",
    en: "After publication the technical scheme is in principle handed in within 60 days, counted from the day after it ended. In principle means that being late is only to be verified. Without a date the due day is told, to be verified once it has passed, unless the review or the estimate shows that the scheme was there.",
  },
  "A37-10D": {
    zh: "技术审查和概算批复的期限是 10，公布的网页文本在此缺了单位，很可能是“日”，但没有核对正式文本。因此自然日和工作日都看：两种都超过的提示核实，只超过自然日的给出说明。这是审查机关的期限，不是项目单位的责任。",
    en: "The technical review is to take no more than 10; the published web text lost the unit, very probably days, and the official text was not checked. So both units are looked at: over by both is to be verified, over in natural days only is a note. The term binds the reviewing bureau, not the project.",
  },
  "A38-30WD": {
    zh: "财政评审原则上 30 个工作日内完成。工作日按内置的国务院节假日安排计算，没有收录的年份不猜，说明未判定。这是评审机关的期限，所以只提示核实。",
    en: "The budget review in principle takes at most 30 working days. They are counted with the State Council's holiday notices that are built in; for a year without one nothing is guessed. The term binds the finance bureau, so it is only to be verified.",
  },
  "A42-1Y": {
    zh: "建设周期原则上不超过 1 年，从合同签订到计划完工计算，试运行不计在内。日期只有到月份的，任何一天都超过才提示。没有日期时看所填的建设周期。",
    en: "A project is in principle built within one year, from signing to planned completion, trial run excluded. With dates that lack a day it is told only if every day would be too late. Without dates the stated period is looked at.",
  },
  "A47-TRIAL": {
    zh: "项目完成后原则上试运行不少于 1 个月，按对应日计算，例如 3 月 1 日到 4 月 1 日。只差一天的，是否满一个月取决于算不算首日，给出说明；更短的提示核实。以天数填写的，28 至 30 天说不准，也只给出说明。",
    en: "A finished project in principle runs on trial for at least a month, to the same day of the next month. One day short depends on counting the first day and is a note; shorter is to be verified. A length of 28 to 30 days cannot be decided either and is a note.",
  },
  "A49-PAY": {
    zh: "前置核准复函和验收报告是拨付依据，但合同通常约定预付款和进度款。因此没有验收就拨付的只作说明，整张表一次；合同款已全部付清而没有验收的，提示核实。表中没有这些列时不审查。",
    en: "Clearance and acceptance are the ground of payment, while contracts provide for advance and progress payments. Payments before acceptance are therefore a note, told once per sheet; a contract paid in full without acceptance is to be verified. Without these columns nothing is checked.",
  },
  "A51-MONITOR": {
    zh: "项目实施期间，每年年底前要提交绩效监控报告。这里看合同签订当年的报告；报告日期在后来年份的，如果那时项目仍在实施，也算按期。没有填写而期限已过的，提示核实。",
    en: "While a project is carried out, its performance report is due before the end of each year. The year of signing is looked at; a report of a later year is in time if the project was still being carried out. Not filled in with the term past is to be verified.",
  },
  "A52-EVAL": {
    zh: "项目投入运行后 12 至 24 个月内自评价，首尾两天都算在内。晚于 24 个月提示核实，早于 12 个月给出说明。没有填写的，从满 12 个月起提醒，超过 24 个月提示核实。",
    en: "A project is evaluated by its unit 12 to 24 months after it is put into use, both days included. Later is to be verified, earlier is a note. If nothing is filled in, there is a reminder from 12 months on, and after 24 it is to be verified.",
  },
};
