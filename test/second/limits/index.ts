/**
 * limits/: cases made from the tables themselves. Every edge of every band, share, term and threshold of a policy pack, one
 * 分 or one day below it, at it and above it, as whole rows in 元 and in 万元. What is expected is worked out here from the
 * pack's numbers, not by the product.
 *
 * cases.ts what a case is · days.ts working days and ends of terms by a pack's own notices · approvals.ts, shares.ts,
 * terms.ts, calendar.ts, periods.ts, places.ts the cases · outcome.ts what the product says of one · leaves.ts the numbers
 * of a pack, and a pack in which one of them is another · packs.ts the packs.
 */
import type { PolicyPack } from "../../../src/regulation";
import { approvals } from "./approvals";
import { calendar } from "./calendar";
import type { LimitCase } from "./cases";
import { periods } from "./periods";
import { places } from "./places";
import { shares } from "./shares";
import { terms } from "./terms";

export const GENERATORS: Readonly<Record<string, (pack: PolicyPack) => readonly LimitCase[]>> = {
  approvals,
  shares,
  terms,
  calendar,
  periods,
  places,
};
