/** The band that an amount falls in, while a rule judges and while it explains. */
import { DAZHOU_2023 } from "../../../src/regulation";
import { bandFor, evaluateTrace, explained, holds, inBand, input, parted, treeOf } from "../../../src/rules/trace";
import { secondOpinion } from "../../support/oracle";
import { nodesOf } from "../../support/trace";
import { wan } from "../tester";
import { contextOf } from "../tester/context";

const { tiers, supplementTiers } = DAZHOU_2023.parameters;
const row = contextOf({ total: 300, contract: 200 });
const total = () => input(row.project, "total");

test("an amount that is not known is in no band, though the first begins with 0", () => {
  expect(bandFor(null, supplementTiers)).toBeNull();
  expect(bandFor(null, tiers)).toBeNull();
  expect(bandFor(0n, supplementTiers)?.value.id).toBe("S1");
  expect(bandFor(wan(29.999999), tiers)).toBeNull();
});

test("the statement that it falls in its band is true, and tells where it is explained who decides", () => {
  const judged = bandFor(total(), tiers);
  expect([judged?.value.id, holds(judged?.statement ?? null)]).toEqual(["T2", true]);
  const tree = explained(() => treeOf(bandFor(total(), tiers)?.statement ?? null));
  expect(secondOpinion(tree)).toBe(true);
  expect(nodesOf(tree).flatMap((node) => ("leadsTo" in node ? [node.leadsTo] : []))).toEqual(["body.mayor"]);
});

test("that an amount falls in the band of another: both bounds are held against it", () => {
  const within = (fen: bigint, as: bigint) => evaluateTrace(inBand(fen, as, tiers));
  expect([wan(199.999999), wan(200), wan(499.999999), wan(500)].map((fen) => within(fen, wan(300)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([wan(999.999999), wan(1000), wan(9999)].map((fen) => within(fen, wan(1000)))).toEqual([false, true, true]);
});

test("two amounts are parted by the lower bound of the larger one's band", () => {
  const are = (smaller: bigint, larger: bigint) => evaluateTrace(parted(smaller, larger, larger, tiers));
  expect(are(wan(199.999999), wan(200))).toBe(true);
  expect(are(wan(200), wan(200))).toBe(false);
  expect(are(wan(100), wan(199))).toBe(false);
  // Below all bands it is the lowest bound that parts them, or does not.
  expect(are(wan(10), wan(20))).toBe(false);
});
