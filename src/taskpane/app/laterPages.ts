import { lazy } from "react";
import { loadPart } from "../../messages/load";

/**
 * The pages that are opened now and then come when they are. One that failed to come fails for good: to be made anew with
 * the shell, which asks for others after an error.
 */
export const laterPages = () => ({
  TaskView: lazy(async () => {
    const [work] = await Promise.all([import(/* webpackChunkName: "pane-tasks" */ "../work"), loadPart("tasks")]);
    return work;
  }),
  PageView: lazy(() => import(/* webpackChunkName: "pane-pages" */ "./PageView")),
});
