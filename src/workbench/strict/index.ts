export { strictly } from "./backend";
export { KIND, STRICT_RULES, strictness, type StrictRule, type StrictRuleId, type Strictness } from "./rules";
