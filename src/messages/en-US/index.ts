import { articles } from "./articles";
import { cli } from "./cli";
import { host } from "./host";
import { marking } from "./marking";
import { pane } from "./pane";
import { plan } from "./plan";
import { readings } from "./readings";
import { ruleNames } from "./ruleNames";
import { rules } from "./rules";
import { terms } from "./terms";
import { workbench } from "./workbench";

export const catalogue = { ...articles, ...cli, ...host, ...marking, ...pane, ...plan, ...readings, ...ruleNames, ...rules, ...terms, ...workbench } as const;
