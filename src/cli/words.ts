/** What the command line says: the messages (its own are added by start.ts) and the texts of the rules. */
export * from "../messages";
export { findingText, severityKey } from "../rules/findingText";
