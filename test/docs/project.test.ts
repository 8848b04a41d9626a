/** What the files about the project itself say agrees with each other. */
import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const { version, license, engines } = JSON.parse(read("package.json")) as {
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
};

test("package, its lock, manifest and changelog have one version", () => {
  const lock = JSON.parse(read("package-lock.json")) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect([lock.version, lock.packages[""]?.version]).toEqual([version, version]);
  expect(/<Version>([\d.]+)<\/Version>/.exec(read("manifest.xml"))?.[1]).toBe(`${version}.0`);
  expect(/^## (\S+?)[,\s]/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
});

test("the Node that is named is one that the package accepts", () => {
  const least = Number(/^>=(\d+)$/.exec(engines.node)?.[1]);
  expect(Number(read(".nvmrc").trim())).toBe(least);
});

test("the licence file says what the package says", () => {
  expect(license).toBe("UNLICENSED");
  expect(read("LICENSE")).toContain("All rights reserved");
  expect(read("LICENSE")).toContain(license);
});

test("public CI calls the script that anybody can run", () => {
  expect(read(".github/workflows/ci.yml")).toMatch(/^\s+- run: \.ci\/run$/m);
  expect(() => accessSync(join(ROOT, ".ci/run"), constants.X_OK)).not.toThrow();
});

test("editors are told the width and the indent that the formatter keeps", () => {
  const { printWidth, tabWidth = 2 } = JSON.parse(read(".prettierrc.json")) as {
    readonly printWidth: number;
    readonly tabWidth?: number;
  };
  expect(read(".editorconfig")).toContain(`max_line_length = ${printWidth}`);
  expect(read(".editorconfig")).toContain(`indent_size = ${tabWidth}`);
});
