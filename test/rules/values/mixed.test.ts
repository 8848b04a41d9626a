/** Article 8: who approves a project of engineering and IT parts. */
import { wan, type Row, type Rows } from "../tester";
import { valuesOf } from "../tester/context";

const lead = (given: Row | Rows) => valuesOf(given).mixed.lead;
const parts = (engineeringPart: Row["total"], itPart: Row["total"], more: Row = {}): Row => ({
  total: 1000,
  engineeringPart: engineeringPart ?? null,
  itPart: itPart ?? null,
  ...more,
});
const larger = (row: Row): Rows => ({ rows: [row], readings: { "A8-exact-half": "larger" } });

test.each<[string, Row | Rows, string | null]>([
  ["没有两列", { total: 1000 }, null],
  ["两列都空", parts(null, null), null],
  ["工程过半", parts(600, 400), "developmentReform"],
  ["工程过半一分", parts(wan(500) + 1n, 400), "developmentReform"],
  ["工程恰好一半", parts(500, 400), "unnamed"],
  ["信息化过半", parts(400, 600), "digitalEconomy"],
  ["信息化过半一分", parts(400, wan(500) + 1n), "digitalEconomy"],
  ["信息化恰好一半", parts(400, 500), "unnamed"],
  ["各占一半", parts(500, 500), "unnamed"],
  ["合计多出一分", parts(500, wan(500) + 1n), "UNKNOWN"],
  ["合计多出，虽然工程过半", parts(700, 301), "UNKNOWN"],
  ["只有工程，过半", parts(600, null), "developmentReform"],
  ["只有信息化，过半", parts(null, 600), "digitalEconomy"],
  ["只有工程，没有过半", parts(400, null), "UNKNOWN"],
  ["只有信息化，没有过半", parts(null, 400), "UNKNOWN"],
  ["只有信息化，没有工程一列", { total: 1000, itPart: 600 }, "digitalEconomy"],
  ["信息化为 0", parts(400, 0), "unnamed"],
  ["工程为 0", parts(0, 400), "unnamed"],
  ["工程是负数", parts(-1, 600), "UNKNOWN"],
  ["信息化是负数", parts(600, -1), "UNKNOWN"],
  ["工程读不出来", parts("#REF!", 600), "UNKNOWN"],
  ["信息化读不出来", parts(600, "#REF!"), "UNKNOWN"],
  ["总投资未填", parts(600, 400, { total: null }), "UNKNOWN"],
  ["总投资未填，两部分都是 0", parts(0, 0, { total: null }), "UNKNOWN"],
  ["两部分都是 0", parts(0, 0), "unnamed"],
  ["分母是概算", parts(500, 400, { estimate: 900 }), "developmentReform"],
  ["较大部分的理解：工程", larger(parts(450, 400)), "developmentReform"],
  ["较大部分的理解：信息化", larger(parts(400, 450)), "digitalEconomy"],
  ["较大部分的理解：相等", larger(parts(450, 450)), "unnamed"],
  ["较大部分的理解：只填了一个", larger(parts(450, null)), "UNKNOWN"],
])("%s", (_, given, expected) => expect(lead(given)).toBe(expected));
