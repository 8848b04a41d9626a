import { textOf } from "../support/access";
import { isOperations, isServicePurchase } from "../support/kinds";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Money for capital construction is meant for self-building; services and running costs are provided by the finance bureau (Article 30). */
export const fundingSource: RowRule = {
  id: "A30-SOURCE", kind: "law", cite: { article: 30 }, scope: "row", reach: "inScopeAndOperations", needs: [["fund"], ["mode", "nature"]],
  judge: ({ project }) => {
    if (!isServicePurchase(project) && !isOperations(project)) return NOT_APPLICABLE;
    return /基本建设|基建/.test(textOf(project, "fund")) ? fail({ severity: "info", message: "capital", fields: ["fund"] }) : PASS;
  },
};
