/** The largest supplement by itself, and whether a figure is one supplement or the sum of several. */
import type { CellValue } from "../../../src/sheet";
import {
  evaluateTrace,
  explained,
  holds,
  largestSupplement,
  onlySum,
  sumOfActs,
  treeOf,
} from "../../../src/rules/trace";
import { secondOpinion } from "../../support/oracle";
import { checkNodes } from "../../support/trace";
import { wan, type Grid, type Row } from "../tester";
import { contextOf } from "../tester/context";

test.each<[Row, bigint, string, boolean]>([
  [{ supp: 5 }, wan(5), "supp", false],
  [{ supp: "5；8；3" }, wan(8), "supp", true],
  [{ supp: 5, suppPrior: 9 }, wan(5), "supp", false],
  [{ supp: null, suppPrior: 9 }, wan(9), "suppPrior", false],
  [{ suppPrior: "9；4" }, wan(9), "suppPrior", true],
  // What is only taken off, or nothing, is no supplement.
  [{ supp: -5 }, 0n, "supp", true],
  [{ supp: 0 }, 0n, "supp", true],
  [{ supp: "-5；3" }, wan(3), "supp", true],
])("the largest supplement of %j is %s 分, of the cell %s; one of several: %s", (row, fen, field, isPart) => {
  const context = contextOf({ total: 300, contract: 200, ...row });
  const tree = explained(() => treeOf(largestSupplement(context)));
  expect(evaluateTrace(largestSupplement(context))).toBe(fen);
  expect(secondOpinion(tree)).toBe(fen);
  expect(tree).toMatchObject({ kind: "input", field });
  expect("part" in tree && tree.part === "largest").toBe(isPart);
});

/** A sheet with supplements under a header of their own. */
const sheet = (header: string, supp: CellValue, more: Readonly<Record<string, CellValue>> = {}): Grid => ({
  grid: [
    ["项目名称", "总投资（万元）", "合同金额（万元）", header, ...Object.keys(more)],
    ["A系统", 9000, 8000, supp, ...Object.values(more)],
  ],
});
const COUNT = "补充合同次数";

test.each<[string, Grid, boolean]>([
  ["一个金额", sheet("补充合同金额（万元）", 600), false],
  ["列名写明累计", sheet("累计补充合同金额（万元）", 600), true],
  ["列名写明累计，几个金额", sheet("累计补充合同金额（万元）", "300；300"), true],
  ["单元格写明合计", sheet("补充合同金额（万元）", "合计600"), true],
  ["单元格写明前次", sheet("补充合同金额（万元）", "前次600"), true],
  ["单元格写明份数", sheet("补充合同金额（万元）", "600（2份）"), true],
  ["一份就是一份", sheet("补充合同金额（万元）", "600（1份）"), false],
  ["十几份", sheet("补充合同金额（万元）", "600（12份）"), true],
  ["几个金额各是各的", sheet("补充合同金额（万元）", "300；300；合计600"), false],
  ["次数为 2", sheet("补充合同金额（万元）", 600, { [COUNT]: 2 }), true],
  ["次数为 1", sheet("补充合同金额（万元）", 600, { [COUNT]: 1 }), false],
  ["次数未填", sheet("补充合同金额（万元）", 600, { [COUNT]: null }), false],
  ["次数为 2，金额也是两个", sheet("补充合同金额（万元）", "300；300", { [COUNT]: 2 }), false],
])("本次补充合同是几份之和：%s", (_, given, is) => {
  const row = contextOf(given);
  const tree = explained(() => treeOf(sumOfActs(row, "supp")));
  expect(holds(sumOfActs(row, "supp"))).toBe(is);
  expect(secondOpinion(tree) === true).toBe(is);
  checkNodes(tree, row.sheet);
});

test("the number of supplements says nothing of the earlier ones", () => {
  const row = contextOf(sheet("本次补充合同金额（万元）", 5, { "此前补充合同金额（万元）": 600, [COUNT]: 2 }));
  expect([holds(sumOfActs(row, "supp")), holds(sumOfActs(row, "suppPrior"))]).toEqual([true, false]);
  // Earlier ones in one figure may be several all the same.
  const prior: Grid = {
    grid: [
      ["项目名称", "总投资（万元）", "合同金额（万元）", "此前补充合同金额（万元）"],
      ["A系统", 9000, 8000, 600],
    ],
  };
  expect(onlySum(contextOf(prior)).map(holds)).toEqual([true]);
});

test.each<[Row, readonly boolean[]]>([
  // Earlier ones in one figure may be several; this one is one unless the row says otherwise.
  [{ suppPrior: 600 }, [true]],
  [{ supp: null, suppPrior: 600 }, [true]],
  [{ supp: 600 }, [false]],
  [{ supp: 600, suppPrior: 500 }, [false]],
  [{ supp: "600（2份）", suppPrior: 500 }, [true]],
  // Each is given.
  [{ suppPrior: "300；300" }, []],
  [{ supp: "300；300" }, []],
  [{ supp: null }, []],
])("of %j only a sum is given: %j", (row, stated) =>
  expect(onlySum(contextOf({ total: 9000, contract: 8000, ...row })).map(holds)).toEqual(stated),
);
