import { textOf } from "../support/access";
import { mentions } from "../support/trace";
import { defineRule } from "../define";
import { fail, PASS } from "../types";
import { texts } from "./infrastructure.texts";

/** Infrastructure that Article 14 lists as built centrally. */
const INFRASTRUCTURE =
  /政务云平台|云平台建设|政务网络|政务外网|政务内网|灾备中心|共享平台|开放平台|前端感知源|感知设备/;

/** New infrastructure needs the bureau's assessment and the city's decision (Article 15). By the name only: a reminder, never a verdict. */
export const infrastructure = defineRule({
  id: "A15-KEYWORD",
  kind: "law",
  cite: { article: 15 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["name"]],
  oncePerSheet: true,
  limits: [],
  messages: { infrastructure: "info" },
  texts,
  judge: ({ project }) =>
    INFRASTRUCTURE.test(textOf(project, "name"))
      ? fail({
          message: "infrastructure",
          fields: ["name"],
          trace: () => mentions(project, "name", INFRASTRUCTURE),
        })
      : PASS,
});
