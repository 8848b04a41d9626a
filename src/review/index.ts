export * from "./types";
export { reviewPlan, type ReviewOptions } from "./review";
export { allFindings, summarise } from "./summary";
