/** `npm run build:file`: the file page, one HTML file, as out/计划审查.html. `-- --out FILE` writes it elsewhere. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { Command } from "commander";
import { buildFilePage, FILE_PAGE_NAME, REPOSITORY } from "./package/filePage";

const { out } = new Command("npm run build:file --")
  .option("--out <FILE>", "where to write it", join(REPOSITORY, "out", FILE_PAGE_NAME))
  .parse()
  .opts<{ out: string }>();

buildFilePage().then(
  ({ html }) => {
    const path = resolve(out);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, html);
    const kilobytes = (bytes: number): number => Math.round(bytes / 1024);
    console.log(
      `${path}: ${kilobytes(Buffer.byteLength(html))} KB (${kilobytes(gzipSync(html).length)} KB compressed)`,
    );
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
