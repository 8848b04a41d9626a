import { articles } from "./articles";
import { cli } from "./cli";
import { cliMerge } from "./cliMerge";
import { shared } from "./shared";
import { workbench } from "./workbench";

/** Everything that the product can say. */
export const catalogue = { ...shared, ...articles, ...cli, ...cliMerge, ...workbench } as const;
