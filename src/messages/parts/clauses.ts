/** Texts of the cited paragraphs and items, and of the articles behind them: for the pane. */
import { clauses as english } from "../en-US/clauses";
import type { Texts } from "../format";
import { clauses as chinese } from "../zh-CN/clauses";
import { articleTexts } from "./articles";

export const clauseTexts: Texts = {
  "zh-CN": { ...articleTexts["zh-CN"], ...chinese },
  "en-US": { ...articleTexts["en-US"], ...english },
};
