import { type Answer, answerOf, isServicePurchase, textOf } from "../facts";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowContext, type Trace } from "../types";
import { texts } from "./serviceGoods.texts";

/** A bought service holds no goods or works, nor works bundled with services (Article 12 item 1). */
export const serviceGoods = defineRule({
  id: "A12-GOODS",
  kind: "law",
  cite: { article: 12, item: 1 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["mode"], ["bundlesGoods"]],
  limits: [],
  messages: { bundled: "error", partly: "warning", equipment: "warning" },
  texts,
  judge: (row) => {
    if (!isServicePurchase(row.project)) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "bundlesGoods");
    const trace = (): Trace =>
      all(says(row.project, "mode", "purchaseService"), says(row.project, "bundlesGoods", answer));
    const fields = ["bundlesGoods"] as const;
    if (isSomeEquipment(row, answer)) return fail({ message: "equipment", fields, trace });
    if (answer === "yes" || isWorks(row, answer)) return fail({ message: "bundled", fields, trace });
    if (answer === "partly") return fail({ message: "partly", fields, trace });
    return answer === "no" ? PASS : undecided("bundlesGoods");
  },
});

const WORKS = /工程|施工|土建|打包/;
const GOODS = /货物|设备|硬件|终端|器材|物资/;

/** The cell names works instead of saying yes. */
const isWorks = (row: RowContext, answer: Answer): boolean =>
  answer === "bad" && /^(?!.*[无非不没未]).*(?:工程|施工|土建|打包)/.test(textOf(row.project, "bundlesGoods"));

/** A service that brings some equipment along is not yet goods, nor works bundled with it: what the row says is only that. */
function isSomeEquipment(row: RowContext, answer: Answer): boolean {
  const text = textOf(row.project, "bundlesGoods");
  if (answer === "no" || answer === "blank" || answer === "absent" || WORKS.test(text)) return false;
  if (GOODS.test(text)) return true;
  const header = row.sheet.columns.find(({ field }) => field === "bundlesGoods")?.header ?? "";
  return answer === "yes" && GOODS.test(header) && !WORKS.test(header);
}
