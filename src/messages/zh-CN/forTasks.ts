import { across } from "./across";
import { tasks } from "./tasks";

/** What the pages of the tasks say in this language. */
export const forTasks = { ...tasks, ...across };
