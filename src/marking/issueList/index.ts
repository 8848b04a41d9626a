/**
 * issueList/: 问题清单, the findings of a review made ready to hand over: by department, with the facts they rest on, as a
 * worksheet of ours and as text. Says nothing of classified rows but their numbers.
 */
export { issueListOf, type Issue, type IssueGroup, type IssueLine, type IssueList, type IssueListInput } from "./list";
export { issueSheet } from "./sheet";
export { issueText } from "./copy";
