/**
 * strict/: a workbook that is as hard as a real Excel: every documented limit and every reported refusal is a rule with its
 * source (`rules`), each to be switched on by itself; `backend` lets a workbook keep to them.
 */
export { strictly } from "./backend";
export { KIND, STRICT_RULES, strictness, type StrictRule, type StrictRuleId, type Strictness } from "./rules";
