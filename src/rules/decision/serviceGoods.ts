import { answerOf, isServicePurchase, isAnswer } from "../facts";
import { all, either, headerMentions, mentions, says } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE, undecided, type RowContext, type Expression } from "../types";
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
    const { project } = row;
    if (!isServicePurchase(project)) return NOT_APPLICABLE;
    const answer = answerOf(project, "bundlesGoods");
    if (!isAnswer(answer)) return undecided("bundlesGoods");
    const bundled = all(says(project, "mode", "purchaseService"), says(project, "bundlesGoods", ["yes", "partly"]));
    return whenTold(bundled, () => [
      { because: someEquipment(row), message: "equipment", fields: ["bundlesGoods"] },
      { because: says(project, "bundlesGoods", "partly"), message: "partly", fields: ["bundlesGoods"] },
      { message: "bundled", fields: ["bundlesGoods"] },
    ]);
  },
});

const WORKS = /工程|施工|土建|打包/;
const A_LITTLE = /少量|零星|个别|小额|小型|极少/;
const GOODS =
  /货物|设备|硬件|终端|器材|物资|服务器|主机|电脑|计算机|笔记本|交换机|路由器|防火墙|机柜|一体机|打印机|显示屏|大屏|摄像|传感器|存储(?!服务)|耗材/;

/** A service that brings some equipment along is not yet goods, nor works bundled with it: what the row says is only that. */
function someEquipment({ project, sheet }: RowContext): Expression {
  const said = (words: RegExp, wanted = true): Expression => mentions(project, "bundlesGoods", words, wanted);
  const inHeader = (words: RegExp, wanted = true): Expression => headerMentions(sheet, "bundlesGoods", words, wanted);
  return either(
    said(A_LITTLE),
    all(
      said(WORKS, false),
      either(said(GOODS), all(says(project, "bundlesGoods", "yes"), inHeader(GOODS), inHeader(WORKS, false))),
    ),
  );
}
