import { always } from "./always";
import { compare } from "./compare";
import { handOver } from "./handOver";
import { host } from "./host";
import { loop } from "./loop";
import { marking } from "./marking";
import { merge } from "./merge";
import { notice } from "./notice";
import { pane } from "./pane";
import { paneSettings } from "./paneSettings";
import { plan } from "./plan";
import { readings } from "./readings";
import { report } from "./report";
import { short } from "./short";
import { terms } from "./terms";
import { timeline } from "./timeline";
import { work } from "./work";

/** What every program of the product may say. The command line, the workbench and the rule pages bring their own (messages/parts). */
export const shared = {
  ...always,
  ...compare,
  ...handOver,
  ...host,
  ...loop,
  ...marking,
  ...merge,
  ...notice,
  ...pane,
  ...paneSettings,
  ...plan,
  ...readings,
  ...report,
  ...short,
  ...terms,
  ...timeline,
  ...work,
} as const;
