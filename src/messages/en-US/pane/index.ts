/** en-US, part "pane": the task pane, one file a page. Keys are flat; the other catalogue has the same ones (checked by the compiler and a test). */
import { columns } from "./columns";
import { findings } from "./findings";
import { frame } from "./frame";
import { help } from "./help";
import { notices } from "./notices";
import { overview } from "./overview";
import { project } from "./project";
import { settings } from "./settings";
import { traces } from "./traces";

export const pane = {
  ...frame,
  ...notices,
  ...overview,
  ...findings,
  ...traces,
  ...project,
  ...help,
  ...columns,
  ...settings,
} as const;
