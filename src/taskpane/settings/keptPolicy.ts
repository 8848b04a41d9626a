import { DAZHOU_2023, PolicyFileError, policyOfJson, type PolicyFault } from "../../regulation";
import type { PolicyPack } from "../../regulation/types";
import type { PaneBoot } from "../boot/types";

/** Rules are kept on the machine, as the text of their file: a workbook must not bring rules of its own. */
const KEY = "policy";

/** What became of a parameter file. */
export type PolicyReading =
  | { readonly kind: "policy"; readonly policy: PolicyPack }
  | { readonly kind: "notJson"; readonly detail: string }
  /** It calls itself what the built-in pack is called: results could not be told apart. */
  | { readonly kind: "sameName" }
  | { readonly kind: "faults"; readonly faults: readonly PolicyFault[] };

/** Reads the text of a parameter file; never throws on what it holds. */
export function policyOfText(text: string): PolicyReading {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return { kind: "notJson", detail: error instanceof Error ? error.message : String(error) };
  }
  try {
    const policy = policyOfJson(json, DAZHOU_2023);
    return policy.id === DAZHOU_2023.id ? { kind: "sameName" } : { kind: "policy", policy };
  } catch (error) {
    if (error instanceof PolicyFileError) return { kind: "faults", faults: error.faults };
    throw error;
  }
}

/** The pack to review by on this machine. `lost`: one was kept but cannot be read any more. */
export function keptPolicy(boot: Pick<PaneBoot, "settings">): { readonly policy: PolicyPack; readonly lost: boolean } {
  const text = boot.settings.read(KEY);
  if (text === undefined) return { policy: DAZHOU_2023, lost: false };
  const reading = policyOfText(text);
  return reading.kind === "policy" ? { policy: reading.policy, lost: false } : { policy: DAZHOU_2023, lost: true };
}

/** Text of the parameter file in force on this machine; null: the built-in pack, also where what was kept cannot be read. */
export function keptPolicyText(boot: Pick<PaneBoot, "settings">): string | null {
  const text = boot.settings.read(KEY);
  return text !== undefined && policyOfText(text).kind === "policy" ? text : null;
}

/** Keeps the text of a parameter file; null: the built-in pack again. */
export function keepPolicy(boot: Pick<PaneBoot, "settings">, text: string | null): void {
  boot.settings.write(KEY, text ?? undefined);
}
