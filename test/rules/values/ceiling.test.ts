/** Article 28: the estimate that money is held against, and what already binds it. */
import { wan, type Row } from "../tester";
import { valuesOf } from "../tester/context";

const ceiling = (row: Row) => valuesOf({ total: 300, ...row }).ceiling;

test.each<[string, Row, string | null, number | null, number | null]>([
  ["概算", { estimate: 300 }, "estimate", 300, null],
  ["概算为 0 不是限额", { estimate: 0 }, null, null, null],
  ["概算是负数不是限额", { estimate: -1 }, null, null, null],
  ["概算未填", { estimate: null }, null, null, null],
  ["没有概算一列", {}, null, null, null],
  ["调减，此前的仍要看", { estimate: 300, adjustedEstimate: 280 }, "adjustedEstimate", 280, 300],
  ["调减一分", { estimate: 300, adjustedEstimate: 299.999999 }, "adjustedEstimate", 299.999999, 300],
  ["没有变", { estimate: 300, adjustedEstimate: 300 }, "adjustedEstimate", 300, null],
  ["调增", { estimate: 300, adjustedEstimate: 320 }, "adjustedEstimate", 320, null],
  ["只有调整后的概算", { adjustedEstimate: 320 }, "adjustedEstimate", 320, null],
  ["调整后的概算为 0，仍是概算", { estimate: 300, adjustedEstimate: 0 }, "estimate", 300, null],
])("%s", (_, row, field, estimate, earlier) =>
  expect(ceiling(row)).toMatchObject({
    field,
    estimate: estimate === null ? null : wan(estimate),
    earlier: earlier === null ? null : wan(earlier),
  }),
);

test.each<[string, Row, number | null]>([
  ["什么都没有", {}, null],
  ["未填", { contract: null, cumPaid: null }, null],
  ["合同", { contract: 280 }, 280],
  ["合同加补充", { contract: 280, supp: 10, suppPrior: 5 }, 295],
  ["合同减核减", { contract: 280, supp: "10；-4" }, 286],
  ["补充待定，只有合同", { contract: 280, supp: "待定", suppPrior: 5 }, 280],
  ["此前待定，只有合同", { contract: 280, supp: 5, suppPrior: "待定" }, 280],
  ["最大的", { contract: 280, cumPaid: 100, cumPaidPrior: 290, paid: 50, settlement: 270 }, 290],
  ["累计下达", { contract: 280, cumPaid: 281 }, 281],
  ["已拨付", { contract: 280, paid: 281 }, 281],
  ["结算", { contract: 280, settlement: 281 }, 281],
  ["调整后的总投资", { contract: 280, newTotal: 281 }, 281],
  ["为 0", { contract: 0 }, 0],
])("已占用：%s", (_, row, committed) => {
  const found = ceiling({ estimate: 300, ...row });
  expect(found.committed).toBe(committed === null ? null : wan(committed));
  expect(found.remaining).toBe(committed === null ? null : wan(300 - committed));
  expect(ceiling({ estimate: null, ...row }).remaining).toBeNull();
});
