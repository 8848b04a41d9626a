export * from "./types";
export { reviewPlan, type ReviewOptions } from "./review";
export { ReviewMemo } from "./memo";
export { timelineOf, type Timeline, type TimelineDate, type TimelineTask } from "./timeline";
export { allFindings, summarise } from "./summary";
