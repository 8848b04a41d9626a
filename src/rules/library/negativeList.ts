import { textOf } from "../support/access";
import { mentions } from "../support/trace";
import { defineRule } from "../define";
import { fail } from "../types";
import { texts } from "./negativeList.texts";

/** Words of the items of Article 20 paragraph 2 that a project's name can show. */
const ITEMS: readonly { readonly item: 1 | 2 | 4; readonly words: RegExp }[] = [
  { item: 1, words: /机房|数据中心|私有云|服务器|存储设备|存储扩容/ },
  { item: 2, words: /专网|线路租赁|链路租赁|互联网出口/ },
  {
    item: 4,
    words:
      /数字证书|电子证照|电子签章|公共支付|物流配套|通知消息|消息平台|咨询投诉|网站群|门户网站|移动客户端|APP|大数据(?:处理)?分析平台|执法检查/i,
  },
];

/** What Article 20 in principle does not approve, by words in the name: only a reminder, told once, never a verdict. */
export const negativeList = defineRule({
  id: "A20-KEYWORD",
  kind: "law",
  cite: { article: 20, paragraph: 2 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["name"]],
  oncePerSheet: true,
  limits: [],
  messages: { item1: "info", item2: "info", item4: "info" },
  texts,
  judge: ({ project }) =>
    fail(
      ...ITEMS.filter(({ words }) => words.test(textOf(project, "name"))).map(({ item, words }) => ({
        message: `item${item}` as const,
        fields: ["name" as const],
        cite: { article: 20, paragraph: 2, item },
        trace: () => mentions(project, "name", words),
      })),
    ),
});
