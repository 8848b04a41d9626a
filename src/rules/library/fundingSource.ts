import { sourcesOf } from "../facts";
import { all, either, mentions, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./fundingSource.texts";

const CAPITAL = /基本建设|基建/;

/** Money for capital construction is meant for self-building; services and running costs are provided by the finance bureau (Article 30). */
export const fundingSource = defineRule({
  id: "A30-SOURCE",
  kind: "law",
  cite: { article: 30 },
  reach: "inScopeAndOperations",
  act: "present",
  needs: [["fund"], ["mode", "nature"]],
  limits: [],
  messages: { capital: "info" },
  texts,
  judge: ({ project }) => {
    const notSelfBuilt = either(
      says(project, "mode", "purchaseService"),
      says(project, "nature", ["operations", "operationsRenewal"]),
    );
    return when(all(notSelfBuilt, mentions(project, "fund", CAPITAL, true, sourcesOf(project))), () => ({
      message: "capital",
      fields: ["fund"],
    }));
  },
});
