import { textOf } from "../support/access";
import { mentions } from "../support/trace";
import { defineRule } from "../define";
import { fail, PASS } from "../types";
import { texts } from "./cityBrain.texts";

const COMPREHENSIVE = /指挥调度|指挥中心|城市治理|综合展示|城市大脑|可视化大屏|展示大屏/;

/** Command, city governance and display platforms belong into the city brain (Article 16). By the name only: a reminder. */
export const cityBrain = defineRule({
  id: "A16-KEYWORD",
  kind: "law",
  cite: { article: 16 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["name"]],
  oncePerSheet: true,
  limits: [],
  messages: { cityBrain: "info" },
  texts,
  judge: ({ project }) =>
    COMPREHENSIVE.test(textOf(project, "name"))
      ? fail({
          message: "cityBrain",
          fields: ["name"],
          trace: () => mentions(project, "name", COMPREHENSIVE),
        })
      : PASS,
});
