/** `npm run policy:check -- FILE.json…`: checks parameter files of other places and names every fault. Exit 0 good, 1 faults, 2 unreadable. */
import { readFileSync } from "node:fs";
import { addMessages, text } from "../src/messages";
import { sharedTexts } from "../src/messages/parts/shared";
import { DAZHOU_2023, policyOfJson, PolicyFileError } from "../src/regulation";

addMessages(sharedTexts);

function check(file: string): 0 | 1 | 2 {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    console.error(`${file}: not readable as JSON: ${(error as Error).message}`);
    return 2;
  }
  try {
    const pack = policyOfJson(json, DAZHOU_2023);
    console.log(
      `${file}: good. ${pack.id}, ${pack.parameters.tiers.value.length} approval tiers, ${pack.parameters.supplementTiers.value.length} tiers of supplements.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error;
    for (const fault of error.faults)
      console.error(
        `${file}: ${fault.path || "(file)"}: expected ${text("en-US", `policyFault.${fault.expected}`, fault.data)}`,
      );
    return 1;
  }
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Usage: npm run policy:check -- FILE.json…");
  process.exitCode = 2;
} else {
  process.exitCode = Math.max(...files.map(check));
}
