import { catalogue } from "../../src/messages/zh-CN";
import { catalogue as english } from "../../src/messages/en-US";
import { textOfKey } from "../../src/messages";
import { shellText } from "../../src/messages/shell";
import { ruleTexts } from "../support/ruleTexts";

/** Words that the pane avoids, and what it says instead. */
const AVOIDED: readonly (readonly [RegExp, string])[] = [
  [/清除标注/, "清除审查标记"],
  [/审查本表/, "审查当前工作表"],
  [/审批层级/, "审定层级"],
  [/违规/, "不符合"],
  [/豁免/, "已说明"],
  [/(?<!审查)基准日/, "审查基准日"],
];

test.each(AVOIDED)("no message says %s", (avoided) => {
  const said = Object.entries({ ...catalogue, ...ruleTexts("zh-CN") })
    .filter(([key, template]) => !key.startsWith("field.") && avoided.test(template))
    .map(([key]) => key);
  expect(said).toEqual([]);
});

/** Words of English that mean what another word is used for, and that word; what they are right in stands before "but". */
const TWINS: readonly (readonly [name: string, avoided: RegExp, word: string])[] = [
  ["breach", /\bbreach/i, "violation"],
  ["non-compliant", /\bnot? ?-?complian|non-?complian/i, "violation"],
  ["offence", /\b(?:offen[cs]e|infringement|contravention)\b/i, "violation"],
  [
    "error, but in data error, internal error, formula error",
    /(?<!\b(?:data|internal|formula) )\berrors?\b/i,
    "violation",
  ],
  ["warning", /\bwarnings?\b/i, "to verify"],
  ["to be checked", /\b(?:to be checked|needs? checking|needs? (?:a )?check)\b/i, "to verify"],
  ["info", /\binfos?\b/i, "note"],
  ["undetermined", /\b(?:undetermined|indeterminate|not decided|not determined)\b/i, "undecided"],
  ["waived", /\bwaive/i, "explained"],
  ["fixed, for what is settled", /\bresolved\b/i, "settled"],
];

test.each(TWINS)("no English message says %s: it has one word", (_, avoided) => {
  const all: Readonly<Record<string, string>> = {
    ...english,
    ...ruleTexts("en-US"),
    shell: JSON.stringify(shellText["en-US"]),
  };
  // Names of fields and headers are the sheet's; {warning} is data.
  const said = Object.entries(all)
    .filter(([key, template]) => !key.startsWith("field.") && avoided.test(template.replace(/\{\w+\}/g, "")))
    .map(([key, template]) => `${key}: ${template}`);
  expect(said).toEqual([]);
});

test.each(["zh-CN", "en-US"] as const)(
  "pane, sheet, list and command line call each kind by one word (%s)",
  (locale) => {
    const KINDS = { violation: "errorLaw", dataError: "errorData", warning: "warning", info: "info" } as const;
    for (const [kind, severity] of Object.entries(KINDS))
      expect([kind, textOfKey(locale, `pane.kind.${kind}`)]).toEqual([kind, textOfKey(locale, `severity.${severity}`)]);
    const verdicts = { error: "violation", warning: "warning", info: "info", undecided: "undecided" } as const;
    for (const [outcome, kind] of Object.entries(verdicts))
      expect(textOfKey(locale, `pane.outcome.${outcome}`).toLowerCase()).toBe(
        textOfKey(locale, `pane.kind.${kind}`).toLowerCase(),
      );
    expect(textOfKey(locale, "marking.verdict.undecided")).toBe(textOfKey(locale, "pane.kind.undecided"));
    expect(textOfKey(locale, "marking.word.explained")).toBe(textOfKey(locale, "pane.kind.explained"));
  },
);
