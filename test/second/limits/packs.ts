/** The built-in pack and every parameter file of the tests. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DAZHOU_2023, policyOfJson, type PolicyPack } from "../../../src/regulation";

const FILES = join(__dirname, "..", "..", "regulation", "fixtures");

export const PACKS: readonly PolicyPack[] = [
  DAZHOU_2023,
  ...readdirSync(FILES)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => policyOfJson(JSON.parse(readFileSync(join(FILES, name), "utf8")), DAZHOU_2023)),
];
