/** Texts of the cited paragraphs and items, and of the articles behind them: for the pane. */
import { clauses as english } from "../en-US/clauses";
import { addMessages } from "../format";
import { clauses as chinese } from "../zh-CN/clauses";
import "./articles";

addMessages({ "zh-CN": chinese, "en-US": english });
