/** What the command line says: the shared messages and its own. */
import "../messages/parts/cli";

export * from "../messages";
