export { isUndecided, undetermined } from "./undetermined";
export * from "./types";
export { reviewPlan, reviewSteps, type ReviewOptions, type ReviewStep } from "./review";
export { ReviewMemo } from "./memo";
export { timelineOf, type Timeline, type TimelineDate, type TimelineTask } from "./timeline";
export { ADMISSION_VERDICTS, admissionsOf, missingColumnsOf, type Admission, type AdmissionVerdict } from "./admission";
export { allFindings, SummaryMemo, summarise } from "./summary";
