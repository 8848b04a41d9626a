/**
 * `npm run package -- --url https://server/path [--cdn|--cdn=cn] [--share \\\\server\\share] [--out FOLDER]`: what an IT
 * department puts on its server, as a folder and an archive: the pages, office.js, the manifest for that address, headers
 * for IIS and nginx, a server for a trial, the file page, the guides, the licences. Without --url: the file page alone.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { zipSync } from "fflate";
import type { OfficeSource } from "../src/taskpane/shell/contentSecurityPolicy";
import { buildFilePage, FILE_PAGE_NAME, REPOSITORY, versionOf } from "./package/filePage";
import { makePackage } from "./package/make";
import { addressOf, AddressError } from "./package/manifest";
import { namesUnder } from "./package/strangers";

interface Options {
  readonly url?: string;
  readonly cdn?: true | string;
  readonly share?: string;
  readonly out: string;
}

async function main(options: Options): Promise<void> {
  if (options.url === undefined) {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, FILE_PAGE_NAME), (await buildFilePage()).html);
    console.log(`${join(options.out, FILE_PAGE_NAME)}（没有 --url，只生成文件版）`);
    return;
  }
  if (typeof options.cdn === "string" && options.cdn !== "cn")
    throw new AddressError("--cdn 只能不带值，或写成 --cdn=cn");
  const name = `plan-review-${versionOf()}`;
  const folder = join(options.out, name);
  console.log("正在生成页面……");
  await makePackage(
    folder,
    { url: addressOf(options.url), cdn: (options.cdn ?? false) as OfficeSource },
    options.share,
  );
  const archive = `${folder}.zip`;
  writeFileSync(
    archive,
    zipSync(
      Object.fromEntries(namesUnder(folder).map((file) => [`${name}/${file}`, readFileSync(join(folder, file))])),
    ),
  );
  console.log(`${folder}\n${archive}: ${Math.round(statSync(archive).size / 1024)} KB`);
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
