import { Engine } from "json-rules-engine";
import { TIERS } from "./tiers";
import type { Answer, Facts, Peer } from "./facts";

const between = (least: number, below: number) => ({
  all: [
    { fact: "total", operator: "greaterThanInclusive", value: least },
    ...(below === Infinity ? [] : [{ fact: "total", operator: "lessThan", value: below }]),
  ],
});

export const jsonRulesEngine: Peer = {
  name: "json-rules-engine",
  omits: "arithmetic (limits come from functions beside the rules); doubles",
  prepare: (facts) => {
    const engine = new Engine([
      ...TIERS.map(({ tier, least, below }) => ({
        conditions: between(least, below),
        event: { type: "tier", params: { tier } },
      })),
      {
        conditions: { all: [{ fact: "supplement", operator: "greaterThan", value: { fact: "supplementLimit" } }] },
        event: { type: "supplementOver" },
      },
      {
        conditions: { all: [{ fact: "adjusted", operator: "greaterThan", value: { fact: "adjustmentLimit" } }] },
        event: { type: "adjustmentOver" },
      },
    ]);
    engine.addFact("supplementLimit", async (_, almanac) => (await almanac.factValue<number>("contract")) * 0.1);
    engine.addFact("adjustmentLimit", async (_, almanac) => (await almanac.factValue<number>("total")) * 0.15);
    return Promise.resolve(async () => {
      const answers: Answer[] = [];
      for (const row of facts as readonly (Facts & Record<string, unknown>)[]) {
        const { events } = await engine.run({ ...row });
        const has = (type: string) => events.some((event) => event.type === type);
        answers.push({
          tier: (events.find(({ type }) => type === "tier")?.params?.["tier"] as string | undefined) ?? "NA",
          supplementOver: has("supplementOver"),
          adjustmentOver: has("adjustmentOver"),
        });
      }
      return answers;
    });
  },
};
