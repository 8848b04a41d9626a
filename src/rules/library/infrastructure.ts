import { textOf } from "../support/access";
import { mentions } from "../support/trace";
import { fail, PASS, type RowRule } from "../types";

/** Infrastructure that Article 14 lists as built centrally. */
const INFRASTRUCTURE =
  /政务云平台|云平台建设|政务网络|政务外网|政务内网|灾备中心|共享平台|开放平台|前端感知源|感知设备/;

/** New infrastructure needs the bureau's assessment and the city's decision (Article 15). By the name only: a reminder, never a verdict. */
export const infrastructure: RowRule = {
  id: "A15-KEYWORD",
  kind: "law",
  cite: { article: 15 },
  scope: "row",
  reach: "inScope",
  needs: [["name"]],
  oncePerSheet: true,
  judge: ({ project }) =>
    INFRASTRUCTURE.test(textOf(project, "name"))
      ? fail({
          severity: "info",
          message: "infrastructure",
          fields: ["name"],
          trace: () => mentions(project, "name", INFRASTRUCTURE),
        })
      : PASS,
};
