/** What the workbench's page says: the shared messages and its own. */
import "../../messages/parts/workbench";

export * from "../../messages";
