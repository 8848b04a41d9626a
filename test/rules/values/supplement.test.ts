/** Article 43: the limit of supplements, what of it is used, and their tiers. */
import { wan, type Row, type Rows } from "../tester";
import { valuesOf } from "../tester/context";

const supplement = (given: Row | Rows) => valuesOf(given).supplement;
const inWan = (amount: number | null): bigint | null => (amount === null ? null : wan(amount));

test.each<
  [
    string,
    Row,
    { cap: number | null; used: number | null; net: number | null; remaining: number | null; excess: number | null },
  ]
>([
  ["没有补充", { contract: 100, supp: null }, { cap: 10, used: 0, net: 0, remaining: 10, excess: null }],
  ["本次", { contract: 100, supp: 4 }, { cap: 10, used: 4, net: 4, remaining: 6, excess: null }],
  ["此前和本次", { contract: 100, supp: 4, suppPrior: 5 }, { cap: 10, used: 9, net: 9, remaining: 1, excess: null }],
  ["只有此前", { contract: 100, suppPrior: 5 }, { cap: 10, used: 5, net: 5, remaining: 5, excess: null }],
  ["恰好 10%", { contract: 100, supp: 10 }, { cap: 10, used: 10, net: 10, remaining: 0, excess: null }],
  [
    "多出一分",
    { contract: 100, supp: 10.000001 },
    { cap: 10, used: 10.000001, net: 10.000001, remaining: -0.000001, excess: 0.000001 },
  ],
  ["核减不抵", { contract: 100, supp: "8；-3" }, { cap: 10, used: 8, net: 5, remaining: 2, excess: null }],
  ["只有核减", { contract: 100, supp: -3 }, { cap: 10, used: 0, net: -3, remaining: 10, excess: null }],
  [
    "限额舍去不足一分的",
    { contract: 0.000019, supp: 0 },
    { cap: 0.000001, used: 0, net: 0, remaining: 0.000001, excess: null },
  ],
  [
    "本次待定",
    { contract: 100, supp: "待定", suppPrior: 5 },
    { cap: 10, used: null, net: null, remaining: null, excess: null },
  ],
  [
    "此前待定",
    { contract: 100, supp: 5, suppPrior: "待定" },
    { cap: 10, used: null, net: null, remaining: null, excess: null },
  ],
  ["本次读不出来", { contract: 100, supp: "#REF!" }, { cap: 10, used: null, net: null, remaining: null, excess: null }],
  ["没有合同", { contract: null, supp: 4 }, { cap: null, used: 4, net: 4, remaining: null, excess: null }],
  ["合同是负数", { contract: -100, supp: 4 }, { cap: null, used: 4, net: 4, remaining: null, excess: null }],
  ["合同为 0", { contract: 0, supp: 4 }, { cap: 0, used: 4, net: 4, remaining: -4, excess: 4 }],
])("%s", (_, row, { cap, used, net, remaining, excess }) =>
  expect(supplement({ total: 500, ...row })).toMatchObject({
    cap: inWan(cap),
    used: inWan(used),
    net: inWan(net),
    remaining: inWan(remaining),
    excess: inWan(excess),
  }),
);

test("抵减的理解：用去的是净额，不低于 0", () => {
  const net = (supp: string | number) =>
    supplement({ rows: [{ total: 500, contract: 100, supp }], readings: { "A43-reductions": "net" } }).used;
  expect([net("8；-3"), net("8；-8"), net("3；-8"), net(4)]).toEqual([wan(5), 0n, 0n, wan(4)]);
});

test.each<[string, Row, number | null]>([
  ["没有概算", { contract: 100, supp: 4 }, null],
  ["概算有余", { estimate: 200, contract: 100, supp: 4 }, 6],
  ["概算所剩较少", { estimate: 106, contract: 100, supp: 4 }, 2],
  ["概算恰好用完", { estimate: 104, contract: 100, supp: 4 }, 0],
  ["概算已超过，不低于 0", { estimate: 103, contract: 100, supp: 4 }, 0],
  ["限额已超过，不低于 0", { estimate: 200, contract: 100, supp: 12 }, 0],
  ["以调整后的概算计", { estimate: 200, adjustedEstimate: 106, contract: 100, supp: 4 }, 2],
])("概算还允许的：%s", (_, row, remaining) =>
  expect(supplement({ total: 500, ...row }).effectiveRemaining).toBe(inWan(remaining)),
);

test.each<[string, Row, Rows["readings"] | null, readonly [string | null, string | null, string | null]]>([
  ["没有补充", { supp: null }, null, [null, null, null]],
  ["为 0", { supp: 0 }, null, [null, null, null]],
  ["只有核减", { supp: -5 }, null, [null, null, null]],
  ["一分", { supp: 0.000001 }, null, ["S1", "S1", "S1"]],
  ["不到 500 万元", { supp: wan(500) - 1n }, null, ["S1", "S1", "S1"]],
  ["500 万元", { supp: 500 }, null, ["S2", "S2", "S2"]],
  ["1000 万元", { supp: 1000 }, null, ["S3", "S3", "S3"]],
  ["5000 万元", { supp: 5000 }, null, ["S4", "S4", "S4"]],
  ["累计较高", { supp: 300, suppPrior: 300 }, null, ["S1", "S2", "S2"]],
  ["按单份的理解", { supp: 300, suppPrior: 300 }, { "A43-tier-base": "single" }, ["S1", "S2", "S1"]],
  ["按累计的理解", { supp: 300, suppPrior: 300 }, { "A43-tier-base": "cumulative" }, ["S1", "S2", "S2"]],
  ["几份写在一格里", { supp: "300；200；50" }, null, ["S1", "S2", "S2"]],
  ["只有此前的几份", { suppPrior: "600；500" }, null, ["S2", "S3", "S3"]],
  ["此前较大，本次较小", { supp: 100, suppPrior: 600 }, null, ["S1", "S2", "S2"]],
  ["抵减的理解：净额较低", { supp: "600；-200" }, { "A43-reductions": "net" }, ["S2", "S1", "S2"]],
  ["本次只有核减，此前的", { supp: -5, suppPrior: 600 }, null, [null, "S2", "S2"]],
  ["超过限额不分档", { supp: wan(6000) + 1n }, null, [null, null, null]],
  ["恰好限额", { supp: 6000 }, null, ["S4", "S4", "S4"]],
])("档：%s", (_, row, readings, [tierSingle, tierCumulative, tier]) =>
  expect(
    supplement({ rows: [{ total: 70000, contract: 60000, ...row }], ...(readings ? { readings } : {}) }),
  ).toMatchObject({ tierSingle, tierCumulative, tier }),
);
