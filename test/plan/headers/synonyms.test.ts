/**
 * Every header and synonym of the office's own table of columns, each in every decoration that people put on a header:
 * units, brackets of either width, breaks, spaces, marks, numbers, remarks.
 */
import { FIELDS, type FieldKey } from "../../../src/fields";
import { readPlan, type ColumnBinding } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { sheet } from "../sheet";
import { FOREIGN, WRITTEN } from "./words";

const SYNONYMS: Readonly<Partial<Record<FieldKey, string>>> = {
  seq: "序号|编号|NO.|项次",
  name: "项目名称|名称|信息化项目名称|系统名称|采购项目名称",
  unit: "建设单位|项目单位|申报单位|项目建设单位|责任单位|业主单位|实施单位|预算单位|牵头单位",
  unitType: "单位性质|单位类型|是否国企",
  nature: "建设性质|项目类型|项目性质|项目类别|建设类型",
  mode: "实施方式|建设方式|产生方式|采购模式",
  content: "建设内容|主要建设内容|建设规模及内容",
  basis: "建设依据|立项依据|必要性",
  goal: "绩效目标",
  total:
    "总投资|项目总投资|总投资额|投资总额|投资估算|投资匡算|估算总投资|投资概算（申报）|申报金额|预算金额|资金需求|拟投资额",
  approvedTotal: "批复总投资|立项批复金额|核定总投资|批复投资|审定投资",
  estimate: "概算批复金额|概算|批复概算|概算总投资|审定概算",
  control: "招标控制价|控制价|最高限价|财评金额|财评审定价|预算评审金额",
  contract: "合同金额|合同价|中标金额|中标价|成交金额|签约金额",
  supp: "补充合同金额|补充协议金额|追加金额|增补合同|累计补充",
  adj: "调整金额|本次调整金额",
  up: "调增|核增",
  down: "调减|核减",
  newTotal: "调整后总投资|调整后金额",
  yearAmt: "本年度安排资金|年度投资|年度计划投资|2027年计划投资|当年投资|年初预算|本年预算",
  cumPaid: "累计下达资金|已安排",
  cumPaidPrior: "以前年度安排",
  fund: "资金来源|资金渠道|经费渠道|经费来源",
  om: "运维经费|年运维费|运行维护费",
  route: "审定方式",
  authority: "审定机关|审批层级|审批情况|会议纪要",
  approvalNo: "立项批复文号|批文号",
  approved: "立项批复日期",
  estimateApproved: "概算批复日期",
  signed: "合同签订日期|签约时间",
  finishPlanned: "完工日期|竣工时间|计划完工时间",
  period: "起止年限|建设周期|建设工期",
  trialFrom: "试运行开始日期",
  trialTo: "试运行结束日期",
  cleared: "前置核准日期",
  accepted: "验收日期",
  operating: "投运日期",
  evaluated: "自评价日期",
  classified: "是否涉密",
  inLibrary: "是否入库",
  onCloud: "是否上云",
  inCatalog: "是否纳入目录",
  trustedProducts: "是否国产|安全可靠",
  filed: "是否备案",
  remark: "备注|说明",
};

const wide = (word: string): string =>
  [...word]
    .map((each) => (/[\x21-\x7e]/.test(each) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each))
    .join("");
const EVERY: Readonly<Record<string, (word: string) => string>> = {
  plain: (w) => w,
  break: (w) => `${w.slice(0, 2)}\n${w.slice(2)}`,
  spaces: (w) => [...w].join(" "),
  wideSpaces: (w) => [...w].join("　"),
  noBreakSpace: (w) => `${w.slice(0, 1)}\u00a0${w.slice(1)}`,
  zeroWidth: (w) => `\u200b${w}`,
  tab: (w) => `\t${w}\r\n`,
  star: (w) => `*${w}`,
  starBehind: (w) => `${w}*`,
  wideStar: (w) => `＊${w}`,
  blackStar: (w) => `★${w}`,
  required: (w) => `${w}（必填）`,
  requiredBefore: (w) => `【必填】${w}`,
  requiredBelow: (w) => `${w}\n必填`,
  fullWidth: wide,
  colon: (w) => `${w}：`,
  underscore: (w) => `${w}_`,
  bar: (w) => `${w}|`,
  dash: (w) => `${w}-`,
  quotes: (w) => `“${w}”`,
  apostrophe: (w) => `'${w}`,
  ifAny: (w) => `${w}（如有）`,
  pleaseFill: (w) => `${w}（请填写）`,
  note: (w) => `${w}（注1）`,
  footnote: (w) => `${w}①`,
  letter: (w) => `${w}（A）`,
  number: (w) => `1.${w}`,
  wideNumber: (w) => `1．${w}`,
  numberComma: (w) => `1、${w}`,
  numberBrackets: (w) => `（1）${w}`,
  numberBreak: (w) => `(1)\n${w}`,
  circled: (w) => `①${w}`,
  chinese: (w) => `一、${w}`,
  chineseBrackets: (w) => `（一）${w}`,
};
const MONEY: Readonly<Record<string, (word: string) => string>> = {
  万元: (w) => `${w}（万元）`,
  元: (w) => `${w}(元)`,
  万元below: (w) => `${w}\n（万元）`,
  万元bare: (w) => `${w}万元`,
  万元slash: (w) => `${w}/万元`,
  亿元square: (w) => `${w}[亿元]`,
  万元said: (w) => `${w}（单位：万元）`,
  万元comma: (w) => `${w}，万元`,
  元renminbi: (w) => `${w}（人民币：元）`,
  元small: (w) => `${w}（小写，元）`,
  万元tax: (w) => `${w}（万元，含税）`,
  万元taxBefore: (w) => `${w}（含税）（万元）`,
};
const DATES: Readonly<Record<string, (word: string) => string>> = {
  ymd: (w) => `${w}（年/月/日）`,
  iso: (w) => `${w}（YYYY-MM-DD）`,
  ym: (w) => `${w}（年、月）`,
  dots: (w) => `${w}（yyyy.mm）`,
  example: (w) => `${w}（如20260301）`,
};
const FLAGS: Readonly<Record<string, (word: string) => string>> = {
  yesNo: (w) => `${w}（是/否）`,
  question: (w) => `${w}？`,
  letters: (w) => `${w}(Y/N)`,
  ticks: (w) => `${w}（√/×）`,
};

/** The column a header is read as, in the third column of a small plan of 2027. */
function read(header: string, field: FieldKey | ""): ColumnBinding | undefined {
  const part = field.startsWith("fund") || field === "engineeringPart" || field === "itPart";
  const others =
    field === "name"
      ? ["建设单位", "总投资"]
      : field === "unit"
        ? ["项目名称", "总投资"]
        : field === "total"
          ? ["项目名称", "建设单位"]
          : part
            ? ["项目名称", "总投资"]
            : ["项目名称", "建设单位", "总投资"];
  const said: Readonly<Record<string, CellValue>> = { 项目名称: "某系统", 建设单位: "市某局", 总投资: 300 };
  const adjusting = ["up", "down", "adj", "adjPrior", "carriedOut"].includes(field) ? ["调整情形"] : [];
  const headers = [...others.slice(0, 2), header, ...others.slice(2), ...adjusting];
  const reading = readPlan(
    sheet([
      ["达州市2027年度信息化项目计划表"],
      headers,
      headers.map((each) => (each === header ? (field === "name" ? "某系统" : null) : (said[each] ?? null))),
    ]),
  );
  return "plan" in reading ? reading.plan.columns.find(({ column }) => column === 3) : undefined;
}

const misread = (words: readonly string[], field: FieldKey): readonly string[] =>
  words.flatMap((word) => {
    const got = read(word, field)?.field ?? "";
    return got === field ? [] : [`${JSON.stringify(word)} → ${got}`];
  });

describe("表头同义词的各种写法", () => {
  test.each(Object.entries(SYNONYMS) as [FieldKey, string][])("%s：%s", (field, list) => {
    const isDate = FIELDS[field].kind === "date";
    const words = list
      .split("|")
      .flatMap((word) => [
        ...Object.values(EVERY).map((write) => write(word)),
        ...(isDate ? Object.values(DATES).map((write) => write(word)) : []),
        ...(word.startsWith("是否") ? Object.values(FLAGS).map((write) => write(word)) : []),
      ]);
    expect(
      misread(
        words.filter((word) => word !== "《投资概算（申报）》"),
        field,
      ),
    ).toEqual([]);
  });
  test.each((Object.entries(SYNONYMS) as [FieldKey, string][]).filter(([field]) => /oney/.test(FIELDS[field].kind)))(
    "%s 的单位：%s",
    (field, list) => {
      const wrong = list.split("|").flatMap((word) =>
        Object.entries(MONEY).flatMap(([name, write]) => {
          const column = read(write(word), field);
          return column?.field === field &&
            column.unit !== null &&
            name.startsWith(column.unit) &&
            column.unitSource === "header"
            ? []
            : [`${write(word)} → ${column?.field ?? ""} ${column?.unit ?? ""}`];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe("没有列在词表里的写法", () => {
  test.each(Object.entries(WRITTEN) as [FieldKey, string][])("%s：%s", (field, list) =>
    expect(misread(list.split("|"), field)).toEqual([]),
  );
  test("写的是别的内容：不认", () =>
    expect(
      FOREIGN.flatMap((word) => {
        const got = read(word, "");
        return got ? [`${word} → ${got.field}`] : [];
      }),
    ).toEqual([]));
});
