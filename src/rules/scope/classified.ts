import { says } from "../support/trace";
import { fail, type RowRule } from "../types";

/** A classified project goes its own way: nothing else is computed or shown of the row (Article 65, reading 3.4). */
export const classified: RowRule = {
  id: "SCOPE-A65-CLASSIFIED",
  kind: "law",
  cite: { article: 65 },
  scope: "row",
  reach: "classified",
  needs: [["classified"]],
  judge: ({ project }) =>
    fail({ severity: "warning", message: "stop", fields: [], trace: () => says(project, "classified", "yes") }),
};
