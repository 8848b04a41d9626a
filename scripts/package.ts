/**
 * `npm run package -- --url https://server/path [--cdn|--cdn=cn] [--share \\\\server\\share] [--out FOLDER]`: what an IT
 * department puts on its server, as a folder and an archive: the pages, office.js, the manifest for that address, headers
 * for IIS and nginx, a server for a trial, the file page, the guides, the licences. Without --url: the file page alone.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Command } from "commander";
import { build } from "esbuild";
import { zipSync } from "fflate";
import { OfficeAddinManifest } from "office-addin-manifest";
import type { OfficeSource } from "../src/taskpane/shell/contentSecurityPolicy";
import { MANIFEST, repository } from "./manifest/repository";
import { buildFilePage, FILE_PAGE_NAME, REPOSITORY, versionOf } from "./package/filePage";
import { foreignHosts } from "./package/hosts";
import { licences } from "./package/licences";
import { addressOf, AddressError, manifestFor } from "./package/manifest";
import { nginxConf, registryFile, webConfig, type Target } from "./package/serverFiles";

interface Options {
  readonly url?: string;
  readonly cdn?: true | string;
  readonly share?: string;
  readonly out: string;
}

const GUIDES = ["使用指南.md", "部署指南.md", "images"];
const CDN_HOSTS = ["appsforoffice.microsoft.com", "appsforoffice.cdn.partner.office365.cn"];

async function main(options: Options): Promise<void> {
  const version = versionOf();
  const page = await buildFilePage();
  if (options.url === undefined) {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, FILE_PAGE_NAME), page.html);
    console.log(`${join(options.out, FILE_PAGE_NAME)}（没有 --url，只生成文件版）`);
    return;
  }
  if (typeof options.cdn === "string" && options.cdn !== "cn")
    throw new AddressError("--cdn 只能不带值，或写成 --cdn=cn");
  const target: Target = { url: addressOf(options.url), cdn: (options.cdn ?? false) as OfficeSource };
  const folder = join(options.out, `plan-review-${version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log("正在生成页面……");
  buildPages(folder, target.cdn);
  const { xml, faults } = manifestFor(readFileSync(MANIFEST, "utf8"), target.url, version, repository);
  if (faults.length > 0) throw new Error(faults.map(({ where, what }) => `manifest.xml: ${where} ${what}`).join("\n"));
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  put("manifest.xml", xml);
  const read = await OfficeAddinManifest.readManifestFile(join(folder, "manifest.xml"));
  if (read.version !== `${version}.0`) throw new Error(`manifest.xml: version ${read.version}`);
  const names = filesUnder(folder).map((file) => relative(folder, file).replaceAll("\\", "/"));
  put("web.config", webConfig(target, names));
  put("nginx.conf", nginxConf(target));
  put("受信任目录.reg", registryFile(options.share ?? `\\\\${new URL(target.url).hostname}\\plan-review`));
  put(FILE_PAGE_NAME, page.html);
  put("第三方许可.txt", licences(REPOSITORY, page.inputs));
  put("serve.cjs", await trialServer(target));
  mkdirSync(join(folder, "docs"));
  for (const guide of GUIDES) cpSync(join(REPOSITORY, "docs", guide), join(folder, "docs", guide), { recursive: true });
  if (!target.cdn)
    cpSync(join(REPOSITORY, "node_modules/@microsoft/office-js/LICENSE.md"), join(folder, "office", "LICENSE.md"));
  checkHosts(folder, target);
  const archive = `${folder}.zip`;
  writeFileSync(
    archive,
    zipSync(
      Object.fromEntries(
        filesUnder(folder).map((file) => [relative(options.out, file).replaceAll("\\", "/"), readFileSync(file)]),
      ),
    ),
  );
  console.log(`${folder}\n${archive}: ${Math.round(statSync(archive).size / 1024)} KB`);
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

async function trialServer({ url, cdn }: Target): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: REPOSITORY,
    entryPoints: ["scripts/package/serve.ts"],
    bundle: true,
    write: false,
    platform: "node",
    target: "node18",
    charset: "utf8",
    define: {
      PLAN_REVIEW_FILE_PAGE: JSON.stringify(FILE_PAGE_NAME),
      PLAN_REVIEW_CDN: JSON.stringify(cdn),
      PLAN_REVIEW_PATH: JSON.stringify(new URL(url).pathname.replace(/\/$/, "")),
    },
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}

/** @throws Error where a file of ours names a host that it should not; Microsoft's files are its own */
function checkHosts(folder: string, { url, cdn }: Target): void {
  const own = [new URL(url).hostname, ...(cdn ? CDN_HOSTS : [])];
  for (const file of filesUnder(folder)) {
    const name = relative(folder, file).replaceAll("\\", "/");
    if (/^(office|docs)\//.test(name) || !/\.(html|js|css|xml|config|conf)$/.test(name)) continue;
    const foreign = foreignHosts(readFileSync(file, "utf8"), own);
    if (foreign.length > 0) throw new Error(`${name}: ${foreign.join(", ")}`);
  }
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : existsSync(path) ? [path] : [];
  });
}

const options = new Command("npm run package --")
  .option("--url <URL>", "https 地址，加载项将从这里打开，如 https://oa.example.gov.cn/plan-review")
  .option("--cdn [cn]", "office.js 从微软的网络取（cn：世纪互联），默认自带")
  .option("--share <PATH>", "存放 manifest.xml 的共享文件夹，写入 .reg 文件")
  .option("--out <FOLDER>", "输出文件夹", join(REPOSITORY, "out", "package"))
  .parse()
  .opts<Options>();

main({ ...options, out: resolve(options.out) }).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = error instanceof AddressError ? 2 : 1;
});
