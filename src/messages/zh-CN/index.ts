/**
 * zh-CN/: the Chinese catalogue, one file for each part of the product. Keys are flat; en-US/ has the same ones
 * (checked by the compiler and a test).
 */
import { across } from "./across";
import { articles } from "./articles";
import { clauses } from "./clauses";
import { cli } from "./cli";
import { cliMerge } from "./cliMerge";
import { cliWork } from "./cliWork";
import { commands } from "./commands";
import { filePage } from "./filePage";
import { shared } from "./shared";
import { tasks } from "./tasks";
import { workbench } from "./workbench";

/** Everything that the product can say. */
export const catalogue = {
  ...shared,
  ...across,
  ...articles,
  ...clauses,
  ...cli,
  ...cliMerge,
  ...cliWork,
  ...commands,
  ...filePage,
  ...tasks,
  ...workbench,
} as const;
