import { catalogue } from "../../src/messages/zh-CN";
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
