import { articles } from "./articles";
import { clauses } from "./clauses";
import { shared } from "./shared";

/** All that the pane says in this language, its tasks apart: one file, loaded where the language is chosen. */
export const forPane = { ...shared, ...articles, ...clauses };
