import type { Locale } from "../../src/messages";
import { RULES } from "../../src/rules/registry";

/** Every text that stands with a rule, flat, by a key that says where: <rule>.name, <rule>.<message>.what and .todo. */
export function ruleTexts(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    RULES.flatMap(({ id, texts }) => [
      [`${id}.name`, texts.name[locale]],
      ...Object.entries(texts.messages).flatMap(([message, { [locale]: said }]) => [
        [`${id}.${message}.what`, said.what],
        [`${id}.${message}.todo`, said.todo],
      ]),
    ]),
  ) as Readonly<Record<string, string>>;
}
