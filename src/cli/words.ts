/** What the command line says: the shared messages, the texts of the rules and its own. */
import "../messages/parts/cli";

export * from "../messages";
export { findingText } from "../rules/findingText";
