import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { LIBRARY_VERSION } from "../../../src/workbench/protocol/typeTable.generated";

test("the type table is the installed library's", () => {
  const root = path.resolve(__dirname, "../../..");
  const installed = (
    JSON.parse(readFileSync(path.join(root, "node_modules/@microsoft/office-js/package.json"), "utf8")) as {
      version: string;
    }
  ).version;
  expect(LIBRARY_VERSION).toBe(installed);
  const said = execFileSync(
    process.execPath,
    [path.join(root, "node_modules/tsx/dist/cli.mjs"), path.join(root, "scripts/generate-type-table.ts"), "--check"],
    { cwd: root, encoding: "utf8" },
  );
  expect(said).toContain("is current");
}, 60_000);
