import { catalogue as sharedChinese } from "../../src/messages/zh-CN";
import { catalogue as sharedEnglish } from "../../src/messages/en-US";
import { shellText } from "../../src/messages/shell";
import { ruleTexts } from "../support/ruleTexts";

/** The catalogues, and the texts that stand with the rules. */
const chinese: Readonly<Record<string, string>> = { ...sharedChinese, ...ruleTexts("zh-CN") };
const english: Readonly<Record<string, string>> = { ...sharedEnglish, ...ruleTexts("en-US") };

const placeholders = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const HAN = /\p{Script=Han}/u;
/** What stays Chinese in English, because it stands so on the screen: quoted header words, and words in brackets after their translation. */
const QUOTED = /“[^”]*”|\([^()]*\)/g;
const OWN_NAMES = new Set(["pane.language.zh-CN", "field.estimate"]);
/** Pieces that join others, and lines of a terminal that are set in, begin or end with a space on purpose. */
const JOINERS = /^cli\.|\.(join|separator|cells|clauseAfter|clause|clauseInPrinciple)$/;

describe("the two languages of the product", () => {
  test("have the same keys", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  test("fill the same placeholders in every message", () => {
    const different = Object.keys(chinese).filter(
      (key) => placeholders(chinese[key] ?? "").join() !== placeholders(english[key] ?? "").join(),
    );
    expect(different).toEqual([]);
  });

  test("leave no message empty or padded", () => {
    const bad = [chinese, english].flatMap((catalogue) =>
      Object.entries(catalogue)
        .filter(([key, template]) => template.trim() === "" || (template !== template.trim() && !JOINERS.test(key)))
        .map(([key]) => key),
    );
    expect(bad).toEqual([]);
  });

  test("have no Chinese left in an English message, quoted header words apart", () => {
    const left = Object.entries(english)
      .filter(([key, template]) => !OWN_NAMES.has(key) && HAN.test(template.replace(QUOTED, "")))
      .map(([key]) => key);
    expect(left).toEqual([]);
  });

  test("have the same notices before the pane starts", () => {
    expect(Object.keys(shellText["en-US"].notices)).toEqual(Object.keys(shellText["zh-CN"].notices));
    expect(JSON.stringify(shellText["en-US"])).not.toMatch(HAN);
  });
});
