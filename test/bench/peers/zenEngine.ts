import { ZenEngine } from "@gorules/zen-engine";
import { TIERS } from "./tiers";
import type { Answer, Peer } from "./facts";

// Built from the lowest band out, so that the highest is asked first.
const tier = TIERS.reduce((otherwise, { tier: name, least }) => `total >= ${least} ? '${name}' : ${otherwise}`, "'NA'");

/** One decision of one expression node, as its editor would save it. */
const DECISION = {
  nodes: [
    { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
    {
      id: "values",
      type: "expressionNode",
      name: "values",
      position: { x: 0, y: 0 },
      content: {
        expressions: [
          { id: "t", key: "tier", value: tier },
          { id: "s", key: "supplementOver", value: "supplement > contract * 0.1" },
          { id: "a", key: "adjustmentOver", value: "adjusted > total * 0.15" },
        ],
      },
    },
    { id: "out", type: "outputNode", name: "out", position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: "1", type: "edge", sourceId: "in", targetId: "values" },
    { id: "2", type: "edge", sourceId: "values", targetId: "out" },
  ],
};

export const zenEngine: Peer = {
  name: "@gorules/zen-engine",
  omits: "decimals, native code",
  prepare: (facts) => {
    const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(DECISION)));
    return Promise.resolve(async () => {
      const answers: Answer[] = [];
      for (const row of facts) answers.push((await decision.evaluate({ ...row })).result as Answer);
      return answers;
    });
  },
};
