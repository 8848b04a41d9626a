import { textOf } from "../support/access";
import { all, mentions } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Words for money that no budget provides, and words for money that one does. */
const NOT_FISCAL = /自筹|自有|银行贷款|社会资本|企业投资|单位出资|捐赠/;
const FISCAL = /财政|预算|专项|债|中央|省级|市级|市本级|国债|补助|资本金|配套|上级|彩票/;

/** Only fiscal funds bring a project under the Measures (Article 2): a source with none is to be verified. */
export const funding: RowRule = {
  id: "SCOPE-A2-FUND", kind: "law", cite: { article: 2, paragraph: 1 }, scope: "row", reach: "inScopeAndOperations", needs: [["fund"]],
  judge: ({ project }) => {
    const source = textOf(project, "fund").replace(/非财政/g, "");
    if (source === "") return NOT_APPLICABLE;
    return NOT_FISCAL.test(source) && !FISCAL.test(source) ? fail({ severity: "warning", message: "notFiscal", fields: ["fund"], trace: () => all(mentions(project, "fund", NOT_FISCAL, true, source), mentions(project, "fund", FISCAL, false, source)) }) : PASS;
  },
};
