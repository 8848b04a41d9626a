/**
 * `npm run validate`: checks manifest.xml without a network. office-addin-manifest reads it as Office's own tools do;
 * scripts/manifest/checks.ts does the rest. `npm run validate -- --online` asks Microsoft's validation service as well.
 */
import { existsSync, readFileSync } from "node:fs";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";
import { checkManifest, type ManifestFault } from "./manifest/checks";
import { MANIFEST, repository } from "./manifest/repository";

/** What Office's own reader makes of the manifest, as faults where it does not find what it needs. */
async function readAsOfficeDoes(path: string): Promise<ManifestFault[]> {
  try {
    const { id, displayName, version, hosts, defaultSettings } = await OfficeAddinManifest.readManifestFile(path);
    const wanted = { id, displayName, version, hosts: hosts?.[0], sourceLocation: defaultSettings?.sourceLocation };
    return Object.entries(wanted).flatMap(([name, value]) =>
      value ? [] : [{ where: name, what: "is not found by office-addin-manifest" }],
    );
  } catch (error) {
    return [{ where: "manifest", what: `cannot be read by office-addin-manifest: ${(error as Error).message}` }];
  }
}

/** Microsoft's service checks the schema and the rules of its store. It gets the manifest and nothing else. */
async function askMicrosoft(path: string): Promise<ManifestFault[]> {
  try {
    const result = await validateManifest(path);
    const errors = result.report?.errors ?? [];
    if (!result.isValid && errors.length === 0)
      return [{ where: "Microsoft's validator", what: `answered ${result.status ?? "nothing"}` }];
    return errors.map(({ title, content }) => ({
      where: "Microsoft's validator",
      what: [title, content].filter(Boolean).join(": "),
    }));
  } catch (error) {
    return [{ where: "Microsoft's validator", what: `could not be asked: ${(error as Error).message}` }];
  }
}

async function main(args: readonly string[]): Promise<number> {
  const path = args.find((arg) => !arg.startsWith("--")) ?? MANIFEST;
  if (!existsSync(path)) {
    console.error(`${path}: there is no such file`);
    return 2;
  }
  const faults = [...(await readAsOfficeDoes(path)), ...checkManifest(readFileSync(path, "utf8"), repository)];
  if (args.includes("--online")) faults.push(...(await askMicrosoft(path)));
  for (const { where, what } of faults) console.error(`${where}: ${what}`);
  console.log(
    faults.length === 0
      ? "manifest.xml: in order"
      : `manifest.xml: ${faults.length} fault${faults.length === 1 ? "" : "s"}`,
  );
  return faults.length === 0 ? 0 : 1;
}

if (require.main === module)
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
