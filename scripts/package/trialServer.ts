import { build } from "esbuild";
import { contentSecurityPolicy } from "../../src/taskpane/shell/contentSecurityPolicy";
import { FILE_PAGE_NAME, REPOSITORY } from "./filePage";
import { guideName, GUIDES } from "./guide";
import type { Target } from "./serverFiles";

/** The small server for a trial, as one script, with the policy and the path of its package in it. */
export async function trialServer({ url, cdn }: Target): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: REPOSITORY,
    entryPoints: ["scripts/package/serve.ts"],
    bundle: true,
    write: false,
    platform: "node",
    target: "node18",
    charset: "utf8",
    define: {
      PLAN_REVIEW_OWN_POLICY: JSON.stringify([FILE_PAGE_NAME, ...GUIDES.map(guideName)]),
      PLAN_REVIEW_POLICY: JSON.stringify(contentSecurityPolicy({ cdn })),
      PLAN_REVIEW_PATH: JSON.stringify(new URL(url).pathname.replace(/\/$/, "")),
    },
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}
