/** Words the pages share: how a rule's own data is told in both languages. */
import { FIELDS } from "../../src/fields";
import { text, type Locale } from "../../src/messages";
import type { ArticleStatus, Citation } from "../../src/regulation";
import type { Bilingual, Rule, Severity } from "../../src/rules/types";

export const STATUS: Readonly<Record<ArticleStatus, Bilingual>> = {
  encoded: { "zh-CN": "已编入规则", "en-US": "encoded" },
  computed: { "zh-CN": "计算", "en-US": "computed" },
  reminder: { "zh-CN": "提示", "en-US": "reminder" },
  excused: { "zh-CN": "不审查", "en-US": "excused" },
};

export function severityWord(locale: Locale, rule: Rule, severity: Severity): string {
  if (severity !== "error") return text(locale, `severity.${severity}`);
  return text(locale, rule.kind === "law" ? "severity.errorLaw" : "severity.errorData");
}

/** Columns the rule cannot do without: "合同金额；补充合同金额 或 此前补充合同累计". */
export function needsText(locale: Locale, rule: Rule): string {
  const chinese = locale === "zh-CN";
  if (rule.needs.length === 0) return chinese ? "不需要特定的列" : "no column in particular";
  const name = (field: keyof typeof FIELDS): string => (chinese ? FIELDS[field].zh : FIELDS[field].en);
  return rule.needs.map((fields) => fields.map(name).join(chinese ? " 或 " : " or ")).join(chinese ? "；" : "; ");
}

const REACH: Readonly<Record<string, Bilingual>> = {
  inScope: { "zh-CN": "适用本办法的项目", "en-US": "projects the Measures apply to" },
  inScopeAndOperations: {
    "zh-CN": "适用本办法的项目，以及运维项目",
    "en-US": "projects the Measures apply to, and operation and maintenance",
  },
  all: { "zh-CN": "除涉密项目以外的每一行", "en-US": "every row but classified ones" },
  classified: { "zh-CN": "涉密项目", "en-US": "classified projects" },
  sheet: { "zh-CN": "整张表（涉密项目除外）", "en-US": "the sheet as a whole (classified rows aside)" },
};

export function reachText(locale: Locale, rule: Rule): string {
  const reach = REACH[rule.scope === "row" ? rule.reach : "sheet"]?.[locale] ?? "";
  if (rule.scope === "sheet" || rule.oncePerSheet !== true) return reach;
  return locale === "zh-CN" ? `${reach}；整张表只提示一次` : `${reach}; told once per sheet`;
}

/** Articles the rule stands for besides the one it cites. */
export function otherArticles(rule: Rule): readonly Citation[] {
  return (rule.alsoFor ?? []).map((article) => ({ article }));
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Severities at which the rule can speak, most severe first. */
export function severitiesOfRule({ messages }: Rule): readonly Severity[] {
  const all = new Set(Object.values(messages).flat());
  return SEVERITIES.filter((severity) => all.has(severity));
}
