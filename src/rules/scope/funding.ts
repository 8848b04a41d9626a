import { claimedFunds, FISCAL, isNotFiscal, NOT_FISCAL, textOf } from "../facts";
import { all, input, mentions, positive } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./funding.texts";

/** Only fiscal funds bring a project under the Measures (Article 2): a source with none is to be verified. */
export const funding = defineRule({
  id: "SCOPE-A2-FUND",
  kind: "law",
  cite: { article: 2, paragraph: 1 },
  reach: "inScopeAndOperations",
  act: null,
  needs: [["fund", "fundSelf"]],
  limits: [],
  messages: { notFiscal: "warning" },
  texts,
  judge: ({ project }) => {
    const source = textOf(project, "fund");
    if (!isNotFiscal(project)) return source === "" ? NOT_APPLICABLE : PASS;
    return fail({
      message: "notFiscal",
      fields: source === "" ? ["fundSelf"] : ["fund"],
      trace: () =>
        source === ""
          ? positive(input(project, "fundSelf"))
          : all(
              mentions(project, "fund", NOT_FISCAL, true, source),
              mentions(project, "fund", FISCAL, false, claimedFunds(source)),
            ),
    });
  },
});
