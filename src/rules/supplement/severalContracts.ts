import { ratioToPercent } from "../../exact";
import { amountsOf, countOf } from "../facts";
import type { Project } from "../../plan/types";
import { compare, constant, count, figure, operationIn, numberFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, type Expression } from "../types";
import { texts } from "./severalContracts.texts";

/** Contracts in the row: as counted in a column of their own, or amounts in the cell. */
function contractsOf(project: Project): Expression {
  const amounts = figure(project, "contract", amountsOf(project, "contract").length, "count");
  return countOf(project, "contractCount") === null
    ? amounts
    : operationIn("count", "max", "trace.contracts", count(project, "contractCount"), amounts);
}

/** The 10 % are of each original contract; a row that holds several can only be judged roughly (reading 3.18). */
export const severalContracts = defineRule({
  id: "A43-MULTI",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 1 },
  reach: "inScope",
  act: "supplement",
  needs: [["contract"]],
  limits: ["count"],
  messages: { several: "info" },
  texts,
  judge: ({ project, policy, values }) => {
    if (values.supplement.contract === null) return NOT_APPLICABLE;
    const contracts = contractsOf(project);
    return when(compare(contracts, ">", constant("trace.one", 1, "count")), () => ({
      message: "several",
      data: {
        count: numberFrom(contracts) ?? 0,
        share: ratioToPercent(policy.parameters.supplementShare.value),
      },
      fields: ["contract"],
    }));
  },
});
