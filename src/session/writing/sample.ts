import type { SheetContent } from "../../marking/sheets";

const HEADER = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "合同签订日期",
  "建设方式",
  "审定单位",
  "是否涉密",
];

/** Invented projects; what is wrong with each stands above it. */
const PROJECTS: readonly (readonly (string | number | null)[])[] = [
  // Nothing is wrong.
  [
    1,
    "政务服务自助终端更新",
    "示例市政务服务局",
    86,
    84,
    76,
    6,
    "2026-03-10",
    "自行建设",
    "分管财政工作的副市长",
    "否",
  ],
  // Supplementary contracts 0.01 万元 above 10 %.
  [
    2,
    "城市管理视频平台扩容",
    "示例市城管局",
    115,
    113,
    100,
    10.01,
    "2026-04-02",
    "自行建设",
    "分管财政工作的副市长",
    "否",
  ],
  // An amount as text, odd spaces, a date as text: can be put right by the pane.
  [3, " 教育数据共享平台　", "示例市教育局", "２６0", 255, "248", 0, "2026年5月8日", "自行建设", "市长", "否"],
  // Approved by a body below the one that Article 10 asks for.
  [4, "应急指挥调度系统", "示例市应急管理局", 620, 610, 598, 0, "2026-02-18", "自行建设", "分管副市长", "否"],
  // The contract exceeds the approved estimate.
  [
    5,
    "不动产登记系统升级",
    "示例市自然资源局",
    150,
    148,
    152,
    0,
    "2026-06-01",
    "自行建设",
    "分管财政工作的副市长",
    "否",
  ],
  // An amount that cannot be read.
  [6, "文旅大数据展示中心", "示例市文广旅局", "280至300", null, null, null, null, "购买服务", null, "否"],
  // A round figure, so far an estimate.
  [7, "智慧养老服务平台", "示例市民政局", "约90", 88, 86, 0, "2026-05-20", "自行建设", "分管财政工作的副市长", "否"],
];

const WIDTHS = [6, 26, 20, 15, 18, 15, 18, 16, 11, 20, 10];

/** 示例计划: a small plan with typical mistakes, to try the review on. In Chinese in either language: plans are. */
export function sampleSheet(): SheetContent {
  return {
    name: "示例计划",
    rows: [
      { kind: "title", cells: ["示例市 2027 年度政务信息化项目计划（虚构数据）"] },
      { kind: "header", cells: HEADER },
      ...PROJECTS.map((cells) => ({ kind: "body" as const, cells })),
    ],
    columns: WIDTHS.map((width) => ({ width })),
    markRow: null,
    page: null,
    frozenRows: 2,
  };
}
