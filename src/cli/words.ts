/** What the command line says: the messages (its own are added by start.ts) and the texts of the rules. */
import type { Fen } from "../exact";

export * from "../messages";
export { findingText, severityKey } from "../rules/findingText";

/** An amount as a message takes it; a dash where it is not known, which is not 0. */
export const knownAmount = (fen: Fen | null): { readonly fen: Fen } | "—" => (fen === null ? "—" : { fen });
