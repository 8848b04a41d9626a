/** What a cell that names a body leaves open, as expressions. */
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import type { BodyId } from "../../regulation/types";
import { mentions, says } from "./cells";
import { all } from "./operations";
import type { Expression } from "./types";

/** Words that say which vice-mayors are meant, or that they are several. */
const WHICH = /两|二位|2位|数字经济|大数据|信息化|项目|建设单位|行业|业务|、|和/;

/**
 * "副市长" alone where the one in charge of finance must decide: which of them did is not said, and it may be that one.
 * Nothing is stated where another body must decide.
 */
export const mayBeEnough = (project: Project, field: FieldKey, required: BodyId): readonly Expression[] =>
  required === "financeViceMayor"
    ? [all(says(project, field, "viceMayors"), mentions(project, field, WHICH, false))]
    : [];
