import { claimedFunds, FISCAL, NOT_FISCAL, sourcesOf, hasPublicMoney, hasPublicColumn } from "../facts";
import { all, input, mentions, positive } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
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
    const source = sourcesOf(project);
    if (hasPublicMoney(project) || (source === "" && !hasPublicColumn(project))) return NOT_APPLICABLE;
    const notFiscal =
      source === ""
        ? positive(input(project, "fundSelf"))
        : all(
            mentions(project, "fund", NOT_FISCAL, true, source),
            mentions(project, "fund", FISCAL, false, claimedFunds(source)),
          );
    return when(notFiscal, () => ({ message: "notFiscal", fields: source === "" ? ["fundSelf"] : ["fund"] }));
  },
});
