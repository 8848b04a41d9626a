/** The ten chapters of the Measures, with the articles they hold. */
export interface Chapter {
  readonly number: number;
  readonly zh: string;
  readonly en: string;
  readonly from: number;
  readonly to: number;
}

const STARTS: readonly (readonly [from: number, zh: string, en: string])[] = [
  [1, "总则", "General"],
  [7, "年度计划管理", "Annual plan"],
  [14, "基础设施和信息资源统筹管理", "Infrastructure and information resources"],
  [28, "资金保障和管理", "Funds"],
  [35, "项目建设技术方案审查程序", "Review of the technical scheme"],
  [39, "政府采购管理", "Procurement"],
  [42, "项目建设、验收及使用", "Construction, acceptance and use"],
  [50, "绩效评估和监督管理", "Performance and supervision"],
  [55, "安全和使用管理", "Security and use"],
  [62, "附则", "Supplementary provisions"],
];
const LAST_ARTICLE = 66;

export const CHAPTERS: readonly Chapter[] = STARTS.map(([from, zh, en], index) => ({
  number: index + 1,
  zh,
  en,
  from,
  to: (STARTS[index + 1]?.[0] ?? LAST_ARTICLE + 1) - 1,
}));
