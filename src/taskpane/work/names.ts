/** The tasks of the menu 工作, in its order. */
export const TASKS = ["all", "planning", "budget", "adjustment"] as const;

export type TaskName = (typeof TASKS)[number];

export const isTask = (page: string | null): page is TaskName => (TASKS as readonly (string | null)[]).includes(page);
