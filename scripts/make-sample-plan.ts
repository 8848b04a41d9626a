/**
 * Makes assets/sample-plan.xlsx, the plan the workbench opens with: `npx tsx scripts/make-sample-plan.ts`.
 * Everything in it is invented. Each headline rule is broken by a row or two, the rest is in order; amounts are 万元.
 */
import { join } from "node:path";
import ExcelJS from "exceljs";

const HEADERS = [
  ["序号", 6],
  ["项目名称", 34],
  ["建设单位", 18],
  ["实施方式", 13],
  ["总投资（万元）", 12],
  ["资金来源", 15],
  ["审定方式", 13],
  ["实际审定机关", 24],
  ["概算批复金额（万元）", 13],
  ["招标控制价（万元）", 12],
  ["合同金额（万元）", 12],
  ["合同签订日期", 13],
  ["补充合同金额（万元）", 13],
  ["调整金额（万元）", 12],
  ["建设目标是否改变", 11],
  ["是否涉密", 9],
  ["备注", 22],
] as const;

type Cell = string | number | Date | null;
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const CITY = "市级财政预算";
const SPECIAL = "省级专项资金";
const VICE = "分管财政工作的副市长";
const MAYOR = "市长";
const MEETING = "市政府常务会议";
const COMMITTEE = "市委常委会";

/** Without the number in front. Columns as in HEADERS. */
const PROJECTS: readonly (readonly Cell[])[] = [
  [
    "城市内涝监测预警平台",
    "滨江区水务中心",
    "自行建设",
    186.5,
    CITY,
    "一事一议",
    VICE,
    178.2,
    170,
    160.4,
    day("2026-03-12"),
    15.2,
    null,
    null,
    "否",
    null,
  ],
  [
    "智慧停车诱导系统",
    "城市管理服务中心",
    "购买服务",
    96,
    CITY,
    "一事一议",
    VICE,
    92.4,
    90.6,
    80,
    day("2026-04-08"),
    8.6,
    null,
    null,
    "否",
    "补充合同超过原合同 10%",
  ],
  [
    "公共图书馆数字阅览室",
    "云麓图书馆",
    "自行建设",
    28.6,
    CITY,
    "一事一议",
    VICE,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "否",
    "不足 30 万元",
  ],
  [
    "老年食堂刷脸就餐系统",
    "民生服务中心",
    "购买服务",
    30,
    CITY,
    "一事一议",
    VICE,
    29.4,
    29,
    28.5,
    day("2026-05-20"),
    null,
    null,
    null,
    "否",
    null,
  ],
  [
    "应急广播村村通升级",
    "广播电视服务中心",
    "自行建设",
    468,
    SPECIAL,
    "一事一议",
    MAYOR,
    452.6,
    448,
    405,
    day("2026-02-26"),
    40,
    null,
    null,
    "否",
    null,
  ],
  [
    "校园明厨亮灶监管平台",
    "学校后勤服务中心",
    "购买服务",
    520,
    CITY,
    "一事一议",
    MAYOR,
    505,
    498.8,
    487.5,
    day("2026-06-03"),
    null,
    null,
    null,
    "否",
    "审定机关低于规定层级",
  ],
  [
    "医保处方流转平台",
    "健康信息中心",
    "自行建设",
    762.3,
    CITY,
    "一事一议",
    MEETING,
    740,
    735.5,
    665,
    day("2026-01-15"),
    66.5,
    null,
    null,
    "否",
    "补充合同恰为 10%",
  ],
  [
    "不动产档案数字化",
    "自然资源档案馆",
    "购买服务",
    312,
    CITY,
    "一事一议",
    MAYOR,
    300,
    306.5,
    295.4,
    day("2026-03-30"),
    null,
    null,
    null,
    "否",
    "控制价超过概算",
  ],
  [
    "古树名木巡护管理系统",
    "园林绿化中心",
    "自行建设",
    64.8,
    CITY,
    "一事一议",
    VICE,
    64,
    61.2,
    63.1,
    day("2026-04-22"),
    null,
    null,
    null,
    "否",
    "合同超过控制价",
  ],
  [
    "城市运行一网统管（一期）",
    "城市运行中心",
    "自行建设",
    1860,
    SPECIAL,
    "一事一议",
    COMMITTEE,
    1795,
    1782,
    1660,
    day("2026-02-10"),
    120,
    null,
    null,
    "否",
    null,
  ],
  [
    "防汛物资仓储管理系统",
    "应急物资中心",
    "购买服务",
    148.5,
    CITY,
    "一事一议",
    VICE,
    145,
    143.6,
    140.2,
    day("2026-05-06"),
    8,
    null,
    null,
    "否",
    "合同与补充合同合计超过概算",
  ],
  [
    "政务热线智能坐席",
    "政务服务中心",
    "购买服务",
    236.4,
    CITY,
    "一事一议",
    MAYOR,
    230,
    228.8,
    224.5,
    day("2026-03-18"),
    null,
    30,
    "否",
    "否",
    null,
  ],
  [
    "公共资源交易见证系统",
    "公共资源交易中心",
    "自行建设",
    288,
    CITY,
    "一事一议",
    MAYOR,
    280,
    277.4,
    270,
    day("2026-01-28"),
    null,
    42.5,
    "否",
    "否",
    "调整超过 15%",
  ],
  [
    "河湖视频巡查平台",
    "滨江区水务中心",
    "自行建设",
    410,
    SPECIAL,
    "一事一议",
    MAYOR,
    400,
    396.5,
    388.2,
    day("2026-04-15"),
    null,
    60,
    "否",
    "否",
    "调整恰为 15%",
  ],
  [
    "基层网格化治理平台",
    "社会治理中心",
    "自行建设",
    655.8,
    CITY,
    "一事一议",
    MEETING,
    640,
    634.2,
    560,
    day("2026-06-18"),
    56,
    25,
    "否",
    "否",
    null,
  ],
  [
    "职业技能线上培训系统",
    "就业服务中心",
    "购买服务",
    79.9,
    CITY,
    "统一审定",
    COMMITTEE,
    77.6,
    76.8,
    75,
    day("2026-05-28"),
    null,
    null,
    null,
    "否",
    null,
  ],
  [
    "博物馆文物数字展示",
    "云麓博物馆",
    "购买服务",
    199.99,
    CITY,
    "一事一议",
    VICE,
    195,
    193.2,
    170,
    day("2026-04-01"),
    17.01,
    null,
    null,
    "否",
    "超出 0.01 万元",
  ],
  [
    "城市生命线安全监测",
    "城市运行中心",
    "自行建设",
    1000,
    SPECIAL,
    "一事一议",
    MEETING,
    968,
    960.5,
    945,
    day("2026-03-05"),
    null,
    null,
    null,
    "否",
    "总投资恰为 1000 万元，审定机关低于规定层级",
  ],
  [
    "农产品质量追溯平台",
    "农业信息中心",
    "自行建设",
    132,
    CITY,
    "一事一议",
    VICE,
    128.5,
    126.9,
    124.4,
    day("2026-02-20"),
    null,
    12,
    "否",
    "否",
    null,
  ],
  [
    "人才公寓申请系统",
    "住房保障中心",
    "购买服务",
    45.6,
    CITY,
    "统一审定",
    COMMITTEE,
    44,
    43.5,
    42.8,
    day("2026-06-09"),
    null,
    null,
    null,
    "否",
    null,
  ],
  [
    "公交智能调度升级",
    "公共交通信息中心",
    "购买服务",
    356.7,
    CITY,
    "一事一议",
    MAYOR,
    346,
    342.5,
    330,
    day("2026-05-14"),
    12.5,
    null,
    null,
    "否",
    null,
  ],
  [
    "气象灾害预警发布平台",
    "气象信息中心",
    "自行建设",
    218.4,
    CITY,
    "一事一议",
    MAYOR,
    212,
    209.6,
    205.3,
    day("2026-03-25"),
    null,
    null,
    null,
    "否",
    null,
  ],
  [
    "智慧体育场馆预约系统",
    "全民健身中心",
    "购买服务",
    58.2,
    CITY,
    "一事一议",
    VICE,
    56.4,
    55.8,
    52,
    day("2026-04-28"),
    3,
    null,
    null,
    "否",
    null,
  ],
  [
    "机关电子公文系统改造",
    "机关事务中心",
    "自行建设",
    168,
    CITY,
    "统一审定",
    COMMITTEE,
    163.2,
    161.5,
    158.8,
    day("2026-01-20"),
    null,
    null,
    null,
    "否",
    null,
  ],
];

const FONT = "等线";
const THIN = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const MONEY = new Set([5, 9, 10, 11, 13, 14]);
const FIRST_ROW = 4;

function columnLetter(column: number): string {
  return String.fromCharCode(64 + column);
}

async function make(): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "计划审查示例";
  workbook.created = workbook.modified = day("2026-07-01");
  const sheet = workbook.addWorksheet("2026年度计划", {
    views: [{ state: "frozen", xSplit: 2, ySplit: FIRST_ROW - 1 }],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const last = HEADERS.length;

  sheet.mergeCells(1, 1, 1, last);
  Object.assign(sheet.getCell(1, 1), {
    value: "2026年度市级信息化项目计划表（示例）",
    font: { name: FONT, size: 16, bold: true },
    alignment: { horizontal: "center", vertical: "middle" },
  });
  sheet.getRow(1).height = 30;
  sheet.mergeCells(2, 1, 2, last);
  Object.assign(sheet.getCell(2, 1), {
    value: "单位：万元　　本表所列单位、项目和金额均为虚构",
    font: { name: FONT, size: 10, color: { argb: "FF666666" } },
    alignment: { horizontal: "right" },
  });

  HEADERS.forEach(([title, width], index) => {
    sheet.getColumn(index + 1).width = width;
    Object.assign(sheet.getCell(FIRST_ROW - 1, index + 1), {
      value: title,
      font: { name: FONT, size: 11, bold: true, color: { argb: "FFFFFFFF" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF2F6B4F" } },
      alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      border: { top: THIN, bottom: THIN, left: THIN, right: THIN },
    });
  });
  sheet.getRow(FIRST_ROW - 1).height = 34;

  PROJECTS.forEach((project, n) => {
    const row = FIRST_ROW + n;
    [n + 1, ...project].forEach((value, index) => {
      const cell = sheet.getCell(row, index + 1);
      cell.value = value;
      cell.font = { name: FONT, size: 11 };
      cell.border = { top: THIN, bottom: THIN, left: THIN, right: THIN };
      cell.alignment = {
        vertical: "middle",
        horizontal: MONEY.has(index + 1) ? "right" : index === 1 || index === 16 ? "left" : "center",
        wrapText: index === 1 || index === 16,
      };
      if (MONEY.has(index + 1)) cell.numFmt = "#,##0.00";
      if (index === 11) cell.numFmt = "yyyy-mm-dd";
      if (n % 2 === 1) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF3F8F5" } };
    });
    // No height of their own: rows grow with the wrapped 问题说明 beside them.
  });

  const end = FIRST_ROW + PROJECTS.length - 1;
  const total = end + 1;
  sheet.mergeCells(total, 1, total, 4);
  sheet.getCell(total, 1).value = "合计";
  for (let column = 1; column <= last; column++) {
    const cell = sheet.getCell(total, column);
    if (MONEY.has(column)) {
      const letter = columnLetter(column);
      const result = PROJECTS.reduce((sum, project) => sum + Number(project[column - 2] ?? 0), 0);
      cell.value = { formula: `SUM(${letter}${FIRST_ROW}:${letter}${end})`, result: Number(result.toFixed(2)) };
      cell.numFmt = "#,##0.00";
    }
    cell.font = { name: FONT, size: 11, bold: true };
    cell.alignment = { horizontal: MONEY.has(column) ? "right" : "center", vertical: "middle" };
    cell.border = { top: { style: "medium", color: { argb: "FF2F6B4F" } }, bottom: THIN, left: THIN, right: THIN };
  }
  sheet.getRow(total).height = 22;

  for (let row = FIRST_ROW; row <= end; row++) {
    sheet.getCell(row, 4).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: ['"自行建设,购买服务"'],
      showErrorMessage: true,
      errorTitle: "实施方式",
      error: "请选择“自行建设”或“购买服务”。",
    };
    sheet.getCell(row, 7).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: ['"一事一议,统一审定"'],
      showErrorMessage: true,
    };
  }
  sheet.getCell(FIRST_ROW - 1, 5).note = "含建设、购买服务和预备费，按万元填写。";

  await workbook.xlsx.writeFile(join(__dirname, "..", "assets", "sample-plan.xlsx"));
}

void make();
