import type { Paragraphs } from "./types";

/** How cells read. No clause stands behind these, and none of them is a breach of law. */
export const data: Paragraphs = {
  "SHEET-NO-TOTAL": {
    zh: "没有总投资、批复总投资或概算列，就算不出审定层级。其他列还能审查时提示核实，什么都审查不了时才是数据错误。列名不常见时，可以在列对应中指定。",
    en: "Without a column of total, approved total or estimate no tier can be computed. Where other columns can still be checked it is to be verified, otherwise it is a data error. An unusual header can be assigned by hand.",
  },
  "SHEET-UNKNOWN-COLUMN": {
    zh: "列名认不出来的列不参与审查，也不算问题，每列说明一次。宁可不认，不猜。需要审查的，请在列对应中指定它是哪一项。",
    en: "A column whose header is not known takes no part in the review, which is no fault of the plan. Nothing is guessed; each such column is told once. It can be assigned in the column mapping.",
  },
  "SHEET-DOUBLE-COLUMN": {
    zh: "两列都是同一项内容时只采用一列，另一列的数字没有审查。列名写得更完整的一列优先，否则取左边一列。请核对采用的是不是对的那一列，必要时在列对应中另选。",
    en: "Where two columns hold the same term one is used, and the figures of the other are not reviewed. The one with the fuller header is preferred, else the left one. Please check that it is the right one, or choose the other in the column mapping.",
  },
  "SHEET-FURTHER-TABLE": {
    zh: "一张工作表里上下或左右放了两张不同的表时，只审查第一张。另一张从哪个单元格开始会写明，请移到单独的工作表再审查。同样列名的分页表头不算另一张表。",
    en: "Of two different tables above or beside each other on one worksheet only the first is reviewed. The cell where the other begins is named; please move it to a worksheet of its own. The same header repeated on later pages is not another table.",
  },
  "DATA-BLANK": {
    zh: "总投资空白、待定或填“/”，不是 0，也不算低于 30 万元。有批复总投资等金额时按它们判断，并说明用了哪一列；都没有时审定层级未判定。",
    en: "A total that is blank, pending or a slash is neither zero nor below the threshold. With an approved total or the like at hand that one is used, and the message names it; without any the tier is undecided.",
  },
  "DATA-NUM": {
    zh: "公式错误、区间、“若干”、日期格式等内容不能当作一个金额，硬算会出错。这样的单元格不参与计算，也不当作 0。请改成一个确定的数字。",
    en: "A formula error, a range, a vague word or a date cannot be taken for one amount. Such a cell takes no part in computing and is never zero. Please enter one definite number.",
  },
  "DATA-DATE": {
    zh: "不存在的日期（如 2 月 30 日）和认不出的写法不参与期限计算。本工具认得常见的年月日写法、八位数字和真正的日期单元格。请改为例如 2026-03-05。",
    en: "A date that does not exist, or cannot be read as one, takes no part in terms. Common ways of writing, eight digits and real date cells are understood. Please write 2026-03-05, for example.",
  },
  "DATA-ENUM": {
    zh: "应填一个选项的单元格填了两个互斥的内容，或者认不出来。这样的单元格按资料不足处理，不猜。请改用常用填法。",
    en: "A cell that should hold one of a few answers holds two that exclude each other, or none that is known. It is treated as missing, nothing is guessed. Please use a common answer.",
  },
  "DATA-NEG": {
    zh: "总投资、概算、合同等金额不会是负数，负数多半是录入或公式错误。只有补充合同和调整金额可以为负，表示核减或调减。括号写法如 (50) 也读作负数。",
    en: "Totals, estimates and contracts are never negative; a negative one is a slip or a wrong formula. Only supplements and adjustments may be, for what is taken away. Brackets such as (50) read as negative too.",
  },
  "DATA-ZERO": {
    zh: "总投资为 0 不等于低于 30 万元，多半是没有填好。有补充合同而原合同为 0 的，限额无从计算，同样是数据错误。批复总投资或概算为 0 的不作为依据，尚未批复请留空。",
    en: "A total of zero is not below the threshold; most likely it was never filled in. An original contract of zero with supplements leaves no base, which is a data error too. An approved total or estimate of zero is not used; please leave it blank until it is approved.",
  },
  "DATA-UNIT": {
    zh: "同一张表里万元、元、亿元常常混用，单位弄错就会差一万倍。单位先看单元格，再看列名、分组和表头说明，都没有时按万元读取并说明一次。数值大得可疑时只提示核对，不自动换算。",
    en: "万元, 元 and 亿元 often stand in one sheet, and a wrong unit is wrong ten thousandfold. The unit is taken from the cell, then its header, group and the sheet's note; without any, 万元 is assumed and said once. A suspiciously large figure is only pointed out, never rescaled.",
  },
  "DATA-APPROX": {
    zh: "“约 300”“不超过 500 万”“500 万（其中…）”这样的金额，按其中的数字计算，但数字并不确定。请改填确定的金额。",
    en: "An amount in words, such as about, at most, or with a remark, is computed by its figure, which is not certain. Please enter a definite amount.",
  },
  "DATA-TEXTNUM": {
    zh: "以文本保存的数字看起来与数值一样，本工具照常读取，但表中的求和公式会漏掉它们。整张表只提示一次，并列出行号。建议转换为数字。",
    en: "A number kept as text looks like any other and is read here as usual, but sums in the sheet leave it out. It is told once per sheet with the rows. Converting it is advisable.",
  },
  "DATA-SEVERAL": {
    zh: "只应有一个金额的单元格（如合同金额）写了几个，例如“50；40”时，按合计计算。补充合同本来可以有几份，不在此列。整张表只提示一次，请核对合计。",
    en: "A cell that should hold one amount, a contract for example, holds several, as in 50；40: they are added up. Supplements may well be several and are left out. It is told once per sheet; please check the sum.",
  },
  "DATA-PRECISION": {
    zh: "金额以分为最小单位，分以下的小数四舍五入到分再比较，避免公式的浮点误差造成误判。通常不影响结论，只作说明。",
    en: "Amounts are kept to the fen; what is finer is rounded to it before comparing, so that errors of floating point decide nothing. It seldom matters and is a note.",
  },
  "DATA-DATE-PRECISION": {
    zh: "只写到月或年的日期是一段时间，其中任何一天都不符合时才提示，避免冤枉。因此有的期限审查不到，需要准确判断时请写到日。",
    en: "A date without a day is a span of time, and a finding is made only if every day of it breaks the rule. Some terms cannot be decided that way; write the day where it matters.",
  },
  "DATA-DISPLAY-BOUNDARY": {
    zh: "单元格显示两位小数，实际数值可能刚好在另一档，例如 1999999.99 元显示为 200.00 万元，仍属第一档。判断以实际数值为准，这里说明两者不同。",
    en: "A cell shows two decimals while its value may lie in another tier: 1,999,999.99 yuan shows as 200.00 万元 and is still in the first. The value decides, and this note says that the two differ.",
  },
  "DATA-SUM": {
    zh: "部分不能大于整体：工程与信息化部分合计大于整个项目是数据错误，会影响由谁立项的判断。各项资金来源合计与总额不同的，显示差额并提示核实；只列了其中一项来源的，少于总额属正常。",
    en: "Parts cannot be more than the whole: engineering and IT above it are a data error, which would spoil the question of who approves. Sources of funds that do not come to the total show their difference, to be verified; a single source listed as a part may well be less.",
  },
  "DATA-DATE-ORDER": {
    zh: "同一件事的结束早于开始，说明日期填错了，例如公示、评审、试运行的起止。这是数据错误，不是违反期限。合同签订与计划完工颠倒的，因为完工是计划，只提示核实。",
    en: "An end before its beginning, of a publication, review or trial run, is a slip. It is a data error and no breach of a term. A planned completion before signing is only to be verified, because it is a plan.",
  },
  "DATA-TOTAL": {
    zh: "小计、合计行与所列项目之和不同，常见原因是漏行、文本型数字或手工填数。这里显示差额，请核对。有一行金额无法识别时不比较，由那一行自己的提示说明；有涉密行的合计也不比较，差额会露出其金额。合计保留两位小数、相差不到半分位的，只作说明。",
    en: "A subtotal or total that differs from its rows usually comes from a row left out, numbers kept as text, or a figure typed by hand. The difference is shown. With a row that cannot be read nothing is compared; that row's own finding says so, and neither is a sum with a classified row, whose amount the difference would tell. A sum of two decimals that is off by less than half a place is only noted as rounded.",
  },
};
