import { textOf } from "../support/access";
import { mentions } from "../support/trace";
import { fail, PASS, type RowRule } from "../types";

const COMPREHENSIVE = /指挥调度|指挥中心|城市治理|综合展示|城市大脑|可视化大屏|展示大屏/;

/** Command, city governance and display platforms belong into the city brain (Article 16). By the name only: a reminder. */
export const cityBrain: RowRule = {
  id: "A16-KEYWORD",
  kind: "law",
  cite: { article: 16 },
  scope: "row",
  reach: "inScope",
  needs: [["name"]],
  oncePerSheet: true,
  judge: ({ project }) =>
    COMPREHENSIVE.test(textOf(project, "name"))
      ? fail({
          severity: "info",
          message: "cityBrain",
          fields: ["name"],
          trace: () => mentions(project, "name", COMPREHENSIVE),
        })
      : PASS,
};
