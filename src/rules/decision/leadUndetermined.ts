import { all, inForce, notOverHalf, input, compare, amountFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./leadUndetermined.texts";

/** Neither part of a mixed project is more than half: the text names no body for it (Article 8 paragraph 2, reading 3.7). */
export const leadUndetermined = defineRule({
  id: "A8-UNDETERMINED",
  kind: "law",
  cite: { article: 8, paragraph: 2 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["engineeringPart"], ["itPart"]],
  readings: ["A8-exact-half"],
  limits: ["amount"],
  messages: { halves: "warning" },
  texts,
  judge: (row) => {
    const { project } = row;
    const [engineering, it] = [input(project, "engineeringPart"), input(project, "itPart")];
    const halves = all(
      inForce(row, "A8-exact-half"),
      notOverHalf(row, "engineeringPart"),
      notOverHalf(row, "itPart"),
      // The other reading lets the larger of the two decide.
      ...(row.reading("A8-exact-half") === "larger" ? [compare(engineering, "=", it)] : []),
    );
    return when(halves, () => ({
      message: "halves",
      data: { engineering: { fen: amountFrom(engineering) ?? 0n }, it: { fen: amountFrom(it) ?? 0n } },
      fields: ["engineeringPart", "itPart"],
    }));
  },
});
