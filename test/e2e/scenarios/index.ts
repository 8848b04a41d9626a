import type { Scenario } from "../support/scenario";
import { access } from "./access";
import { columns } from "./columns";
import { filePage } from "./filePage";
import { files } from "./files";
import { findings } from "./findings";
import { handOver } from "./handOver";
import { hints } from "./hints";
import { lines } from "./lines";
import { loop } from "./loop";
import { merge } from "./merge";
import { packaged } from "./package";
import { plans } from "./plans";
import { refusals } from "./refusals";
import { review } from "./review";
import { settings } from "./settings";
import { tables } from "./tables";
import { tasks } from "./tasks";
import { verdicts } from "./verdicts";

/** All that is played, in this order. */
export const scenarios: readonly Scenario[] = [
  ...review,
  ...plans,
  ...findings,
  ...columns,
  ...loop,
  ...settings,
  ...verdicts,
  ...hints,
  ...tables,
  ...handOver,
  ...tasks,
  ...merge,
  ...files,
  ...lines,
  ...filePage,
  ...packaged,
  ...refusals,
  ...access,
];
