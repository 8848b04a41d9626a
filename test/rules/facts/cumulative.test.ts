/** The largest of several supplements, and the smallest that the cell names beside it. */
import { largestSingle } from "../../../src/rules/facts";
import { wan, type Row } from "../tester";
import { contextOf } from "../tester/context";

test.each<[string, Row, { field: "supp" | "suppPrior"; fen: number; least: number } | null]>([
  ["一份", { supp: 600 }, { field: "supp", fen: 600, least: 600 }],
  ["几份", { supp: "600；50；300" }, { field: "supp", fen: 600, least: 50 }],
  ["几份，一份为 0", { supp: "600；0" }, { field: "supp", fen: 600, least: 600 }],
  ["几份，有核减", { supp: "600；-50" }, { field: "supp", fen: 600, least: 600 }],
  ["只有核减", { supp: -50 }, { field: "supp", fen: 0, least: 0 }],
  ["本次优先于此前", { supp: 50, suppPrior: 600 }, { field: "supp", fen: 50, least: 50 }],
  ["本次未填，此前的几份", { supp: null, suppPrior: "600；50" }, { field: "suppPrior", fen: 600, least: 50 }],
  ["只有此前的合计", { supp: null, suppPrior: 600 }, null],
  ["没有补充", { supp: null, suppPrior: null }, null],
])("%s", (_, row, single) =>
  expect(largestSingle(contextOf({ total: 60000, contract: 50000, ...row }))).toEqual(
    single && { ...single, fen: wan(single.fen), least: wan(single.least) },
  ),
);
