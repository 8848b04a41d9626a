import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Library {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The package that a module belongs to: the last folder below node_modules. */
export function packageOf(module: string): string | null {
  const found = [...module.replaceAll("\\", "/").matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1);
  return found ? module.replaceAll("\\", "/").slice(0, (found.index ?? 0) + found[0].length) : null;
}

/** Names, versions and licences of the packages that modules were taken from, with the licences' own words. */
export function licences(root: string, modules: readonly string[]): string {
  const folders = [...new Set(modules.flatMap((module) => packageOf(module) ?? []))].sort();
  const libraries = folders.map((folder) => libraryIn(join(root, folder)));
  const list = libraries.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join("\n");
  const texts = libraries.map(({ name, version, text }) => `${"=".repeat(72)}\n${name} ${version}\n\n${text.trim()}\n`);
  return `计划审查 / Plan Review 所包含的第三方程序及其许可\n\n${list}\n\n${texts.join("\n")}`;
}

/** @throws Error where a package states no licence: then it must not be handed on */
function libraryIn(folder: string): Library {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  if (!license) throw new Error(`${name} states no licence`);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : `License: ${license}`;
  return { name, version, licence: license, text };
}
