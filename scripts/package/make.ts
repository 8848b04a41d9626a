/** The folder for a server: what `npm run package -- --url` makes. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import type { OfficeSource } from "../../src/taskpane/shell/contentSecurityPolicy";
import { MANIFEST, repository } from "../manifest/repository";
import { buildFilePage, FILE_PAGE_NAME, REPOSITORY, versionOf } from "./filePage";
import { guideName, guidePage, GUIDES } from "./guide";
import { licences } from "./licences";
import { manifestFor } from "./manifest";
import { nginxConf, registryFile, webConfig, type Target } from "./serverFiles";
import { namesUnder, strangersIn } from "./strangers";
import { trialServer } from "./trialServer";

/**
 * Writes a package for a server into a folder, which is emptied first.
 * @param share of the trusted catalogue; the server's own name unless told
 * @throws Error where a part cannot be made or names a host that it should not
 */
export async function makePackage(folder: string, target: Target, share?: string): Promise<void> {
  const version = versionOf();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  buildPages(folder, target.cdn);
  const { xml, faults } = manifestFor(readFileSync(MANIFEST, "utf8"), target.url, version, repository);
  if (faults.length > 0) throw new Error(faults.map(({ where, what }) => `manifest.xml: ${where} ${what}`).join("\n"));
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  put("manifest.xml", xml);
  const read = await OfficeAddinManifest.readManifestFile(join(folder, "manifest.xml"));
  if (read.version !== `${version}.0`) throw new Error(`manifest.xml: version ${read.version}`);
  const page = await buildFilePage();
  put("web.config", webConfig(target, namesUnder(folder)));
  put("nginx.conf", nginxConf(target));
  put("受信任目录.reg", registryFile(share ?? `\\\\${new URL(target.url).hostname}\\plan-review`));
  put(FILE_PAGE_NAME, page.html);
  put("第三方许可.txt", licences(REPOSITORY, page.inputs));
  put("serve.cjs", await trialServer(target));
  for (const guide of GUIDES) put(guideName(guide), guidePage(join(REPOSITORY, "docs"), guide));
  if (!target.cdn)
    cpSync(join(REPOSITORY, "node_modules/@microsoft/office-js/LICENSE.md"), join(folder, "office", "LICENSE.md"));
  const strangers = strangersIn(folder, target);
  if (strangers.length > 0) throw new Error(strangers.join("\n"));
}

/** webpack's build without the workbench. @throws Error with its words */
function buildPages(folder: string, cdn: OfficeSource): void {
  const webpack = join(REPOSITORY, "node_modules", "webpack", "bin", "webpack.js");
  const from = cdn ? ["--env", cdn === "cn" ? "cdn=cn" : "cdn"] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--env", `out=${folder}`, ...from],
    { cwd: REPOSITORY, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
  // The client library alone is the workbench's.
  if (cdn) rmSync(join(folder, "office"), { recursive: true, force: true });
}
