import { host } from "./host";
import { marking } from "./marking";
import { pane } from "./pane";
import { plan } from "./plan";
import { readings } from "./readings";
import { ruleNames } from "./ruleNames";
import { rules } from "./rules";
import { terms } from "./terms";

/** What every program of the product may say. The command line, the workbench and the rule pages bring their own (messages/parts). */
export const shared = { ...host, ...marking, ...pane, ...plan, ...readings, ...ruleNames, ...rules, ...terms } as const;
