import { textOf } from "../support/access";
import { all, mentions } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./funding.texts";

/** Words for money that no budget provides, and words for money that one does. */
const NOT_FISCAL = /自筹|自有|银行贷款|社会资本|企业投资|单位出资|捐赠|非财政/;
const FISCAL = /财政|预算|专项|债|中央|省级|市级|市本级|国债|补助|资本金|配套|上级|彩票/;
/** Public money that the text says is not used. */
const DENIED =
  /非财政(?:性|拨款)?|(?:不|未|无|没有)(?:使用|安排|申请|涉及|含|需要?)?[^，。；、,;和及与]{0,4}财政(?:性|拨款|预算)?/g;

/** Only fiscal funds bring a project under the Measures (Article 2): a source with none is to be verified. */
export const funding = defineRule({
  id: "SCOPE-A2-FUND",
  kind: "law",
  cite: { article: 2, paragraph: 1 },
  reach: "inScopeAndOperations",
  needs: [["fund"]],
  limits: [],
  messages: { notFiscal: "warning" },
  texts,
  judge: ({ project }) => {
    const source = textOf(project, "fund");
    if (source === "") return NOT_APPLICABLE;
    const used = source.replace(DENIED, "");
    return NOT_FISCAL.test(source) && !FISCAL.test(used)
      ? fail({
          message: "notFiscal",
          fields: ["fund"],
          trace: () =>
            all(mentions(project, "fund", NOT_FISCAL, true, source), mentions(project, "fund", FISCAL, false, used)),
        })
      : PASS;
  },
});
