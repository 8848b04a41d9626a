/** Findings in a few words, for one line beside a row. */
import { citationMark, circled } from "../../src/messages";
import { findingText, ruleTitle, severityKey, shortText } from "../../src/rules/findingText";
import { RULES } from "../../src/rules/registry";
import { shared as english } from "../../src/messages/en-US/shared";
import { shared as chinese } from "../../src/messages/zh-CN/shared";

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { "zh-CN": chinese, "en-US": english };
const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

describe.each(["zh-CN", "en-US"] as const)("%s", (locale) => {
  const all = CATALOGUES[locale] ?? {};

  const told = (rule: string, message: string): { what: string; todo: string } | undefined =>
    RULES.find(({ id }) => id === rule)?.texts.messages[message]?.[locale];

  test("each short text belongs to a message, takes its data and ends without a full stop", () => {
    for (const key of Object.keys(all).filter((one) => one.startsWith("short."))) {
      const [, rule = "", message = ""] = key.split(".");
      const whole = told(rule, message);
      expect([key, typeof whole?.what]).toEqual([key, "string"]);
      const known = placeholders(`${whole?.what}${whole?.todo}`);
      expect([key, placeholders(all[key] ?? "").filter((name) => !known.includes(name))]).toEqual([key, []]);
      expect(all[key]).not.toMatch(/[。.]$/);
    }
  });

  test("whatever is said beside a row is short", () => {
    const longest = locale === "zh-CN" ? 60 : 160;
    for (const { id, texts, scope } of RULES)
      for (const [message, each] of Object.entries(texts.messages)) {
        if (scope === "sheet" || /KEYWORD|^SHEET/.test(id)) continue;
        const short = all[`short.${id}.${message}`] ?? each[locale].what;
        expect([id, message, short.replace(/\{\w+\}/g, "").length <= longest ? "short" : short]).toEqual([
          id,
          message,
          "short",
        ]);
      }
  });
});

test("an excess of 1 分 is told in 元, one that can be read stays in the unit of the plan", () => {
  const over = (fen: bigint) =>
    shortText(
      "zh-CN",
      { cite: { article: 43, paragraph: 1 }, message: { key: "rules.A43-CAP.over", data: { excess: { fen } } } },
      "万元",
    );
  expect(over(1n)).toEqual({ what: "补充合同超限 0.01 元", clause: "43①" });
  expect(over(6_000n * 100n).what).toBe("补充合同超限 0.6 万元");
  expect(over(10_000n).what).toBe("补充合同超限 0.01 万元");
  expect(over(9_999n).what).toBe("补充合同超限 99.99 元");
});

test("a rule is named in each language; one of which only a kept review speaks, by its id", () => {
  expect([ruleTitle("zh-CN", "A43-CAP"), ruleTitle("en-US", "A43-CAP")]).toEqual([
    "补充合同限额",
    "Limit of supplements",
  ]);
  expect(ruleTitle("zh-CN", "A99-GONE")).toBe("A99-GONE");
});

test("clauses are marks", () => {
  expect(citationMark("zh-CN", { article: 43, paragraph: 2, item: 3 })).toBe("43②(3)");
  expect(citationMark("zh-CN", { article: 20, item: 3 })).toBe("20(3)");
  expect(citationMark("en-US", { article: 43, paragraph: 1 })).toBe("43.1");
  expect([circled(1), circled(20), circled(21), circled(0)]).toEqual(["①", "⑳", "(21)", "(0)"]);
});

test("nothing is told in the unit of the plan, a little less than nothing in 元", () => {
  const over = (fen: bigint): string =>
    shortText("zh-CN", { cite: null, message: { key: "rules.A43-CAP.over", data: { excess: { fen } } } }, "万元").what;
  expect([0n, -1n, -9_999n, -10_000n].map(over)).toEqual([
    "补充合同超限 0 万元",
    "补充合同超限 -0.01 元",
    "补充合同超限 -99.99 元",
    "补充合同超限 -0.01 万元",
  ]);
});

test("a finding is one line: what is wrong with its clause, what to do, and why it is only to be verified", () => {
  const finding = {
    cite: { article: 43, paragraph: 1 },
    message: { key: "rules.A43-NOBASE.missing", data: { used: { fen: 1_000_000n }, share: "10" } },
    doubts: [{ key: "doubt.funding" as const, data: {} }],
  };
  for (const [locale, stop] of [
    ["zh-CN", "。"],
    ["en-US", ". "],
  ] as const) {
    const { what, clause, todo, doubt, line } = findingText(locale, finding, "万元");
    expect(doubt).not.toBe("");
    const cited = locale === "zh-CN" ? `${what}（${String(clause)}）` : `${what} (${String(clause)})`;
    expect(line).toBe(`${[cited, todo, doubt].join(stop)}${stop.trim()}`);
  }
});

test("an error is one of the Measures or one of the data", () => {
  expect(severityKey({ severity: "error", kind: "law" })).toBe("severity.errorLaw");
  expect(severityKey({ severity: "error", kind: "data" })).toBe("severity.errorData");
  expect(severityKey({ severity: "warning", kind: "law" })).toBe("severity.warning");
});
