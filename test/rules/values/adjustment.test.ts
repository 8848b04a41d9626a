/** Article 45: what an adjustment is held against, what of it is used, and which way it goes. */
import { wan, type Row, type Rows } from "../tester";
import { valuesOf } from "../tester/context";

const adjustment = (given: Row | Rows) => valuesOf(given).adjustment;
const base = (field: string, amount: number) => ({ field, fen: wan(amount) });

test.each<[string, Row | Rows, readonly ReturnType<typeof base>[], number | null]>([
  ["批复总投资", { approvedTotal: 200, adj: 5 }, [base("approvedTotal", 200)], 30],
  ["概算", { estimate: 180, adj: 5 }, [base("estimate", 180)], 27],
  ["批复总投资为 0 不是基数", { approvedTotal: 0, adj: 5 }, [], null],
  ["批复总投资是负数不是基数", { approvedTotal: -5, estimate: 180, adj: 5 }, [base("estimate", 180)], 27],
  ["批复总投资为 0，以概算为基数", { approvedTotal: 0, estimate: 180, adj: 5 }, [base("estimate", 180)], 27],
  ["概算为 0 不是基数", { approvedTotal: 200, estimate: 0, adj: 5 }, [base("approvedTotal", 200)], 30],
  [
    "两个都有，较小的",
    { approvedTotal: 200, estimate: 180, adj: 5 },
    [base("approvedTotal", 200), base("estimate", 180)],
    27,
  ],
  [
    "两个都有，概算较大",
    { approvedTotal: 180, estimate: 200, adj: 5 },
    [base("approvedTotal", 180), base("estimate", 200)],
    27,
  ],
  [
    "调整后的概算代替概算",
    { approvedTotal: 200, estimate: 180, adjustedEstimate: 160, adj: 5 },
    [base("approvedTotal", 200), base("adjustedEstimate", 160)],
    24,
  ],
  [
    "按批复总投资的理解",
    { rows: [{ approvedTotal: 200, estimate: 180, adj: 5 }], readings: { "A45-base": "approved" } },
    [base("approvedTotal", 200)],
    30,
  ],
  ["两个都没有", { total: 200, adj: 5 }, [], null],
])("基数：%s", (_, given, bases, cap) => {
  const found = adjustment(given);
  expect(found.bases).toEqual(bases);
  expect(found.cap).toBe(cap === null ? null : wan(cap));
  expect(found.base?.fen ?? null).toBe(cap === null ? null : (wan(cap) * 20n) / 3n);
});

test("两个基数相等的，说批复总投资", () =>
  expect(adjustment({ approvedTotal: 200, estimate: 200, adj: 5 }).base).toEqual(base("approvedTotal", 200)));

const inWan = (amount: number | null): bigint | null => (amount === null ? null : wan(amount));

test.each<[string, Row | Rows, { single: number | null; used: number | null; absolute: number | null }]>([
  ["一次调增", { adj: 5 }, { single: 5, used: 5, absolute: 5 }],
  ["一次调减", { adj: -5 }, { single: 5, used: 5, absolute: 5 }],
  ["几次调减", { adj: "-5；-3" }, { single: 8, used: 8, absolute: 8 }],
  ["有增有减，取较大的", { adj: "10；-4" }, { single: 10, used: 10, absolute: 14 }],
  ["有减有增，取较大的", { adj: "4；-10" }, { single: 10, used: 10, absolute: 14 }],
  ["调增和调减两列", { up: 10, down: 4 }, { single: 10, used: 10, absolute: 14 }],
  ["调减一列写成负数", { up: 4, down: -10 }, { single: 10, used: 10, absolute: 14 }],
  ["只有调减一列", { down: 4 }, { single: 4, used: 4, absolute: 4 }],
  ["两列优先于一列", { up: 10, down: 4, adj: 6 }, { single: 10, used: 10, absolute: 14 }],
  ["两列都空，看一列", { up: null, down: null, adj: 6 }, { single: 6, used: 6, absolute: 6 }],
  ["没有调整", { adj: null }, { single: 0, used: 0, absolute: 0 }],
  ["调整为 0", { adj: 0 }, { single: 0, used: 0, absolute: 0 }],
  ["加上此前的", { adj: 5, adjPrior: 7 }, { single: 5, used: 12, absolute: 5 }],
  ["此前的是调减", { adj: 5, adjPrior: -7 }, { single: 5, used: 12, absolute: 5 }],
  ["此前的有增有减", { adj: 5, adjPrior: "7；-2" }, { single: 5, used: 12, absolute: 5 }],
  ["此前为 0", { adj: 5, adjPrior: 0 }, { single: 5, used: 5, absolute: 5 }],
  ["此前待定", { adj: 5, adjPrior: "待定" }, { single: 5, used: null, absolute: 5 }],
  ["本次待定", { adj: "待定", adjPrior: 7 }, { single: null, used: null, absolute: null }],
  ["本次读不出来", { adj: "#REF!" }, { single: null, used: null, absolute: null }],
  ["调减待定", { up: 10, down: "待定" }, { single: null, used: null, absolute: null }],
])("金额：%s", (_, given, { single, used, absolute }) =>
  expect(adjustment({ approvedTotal: 200, ...(given as Row) })).toMatchObject({
    single: inWan(single),
    used: inWan(used),
    absolute: inWan(absolute),
    remaining: used === null ? null : wan(30 - used),
  }),
);

test.each<[string, Row, Rows["readings"], number]>([
  ["双边合计的理解", { up: 10, down: 4 }, { "A45-amount": "absolute" }, 14],
  ["双边合计的理解，写在一格里", { adj: "10；-4" }, { "A45-amount": "absolute" }, 14],
  ["按单次的理解", { adj: 5, adjPrior: 7 }, { "A45-cumulative": "single" }, 5],
])("金额：%s", (_, row, readings, used) =>
  expect(adjustment({ rows: [{ approvedTotal: 200, ...row }], ...(readings ? { readings } : {}) }).used).toBe(
    wan(used),
  ),
);

test.each<[string, Row, "self_file" | "approval" | null]>([
  ["15% 以内自行调整", { adj: 29.999999 }, "self_file"],
  ["恰好 15%", { adj: 30 }, "self_file"],
  ["超过一分", { adj: 30.000001 }, "approval"],
  ["此前和本次合计超过", { adj: 20, adjPrior: 10.000001 }, "approval"],
  ["没有调整", { adj: null }, null],
  ["调整为 0", { adj: 0 }, null],
  ["待定", { adj: "待定" }, null],
  ["没有调整，但建设目标改变", { adj: null, goalChanged: "是" }, "approval"],
  ["没有调整，但有重大变更", { adj: null, majorChange: "是" }, "approval"],
  ["目标没有改变", { adj: 5, goalChanged: "否", majorChange: "否" }, "self_file"],
  ["部分改变由人判断", { adj: 5, goalChanged: "部分", majorChange: "部分" }, "self_file"],
  ["调整后的总投资等于批复", { adj: 5, newTotal: 200 }, "self_file"],
  ["调整后的总投资超过批复一分", { adj: 5, newTotal: 200.000001 }, "approval"],
  ["没有调整，调整后的总投资超过批复", { adj: null, newTotal: 201 }, "approval"],
  ["情形填无", { adj: 5, adjustCase: "无" }, "approval"],
  ["情形写明不属于", { adj: 5, adjustCase: "均不属于" }, "approval"],
  ["情形填其他", { adj: 5, adjustCase: "其他" }, "approval"],
  ["情形填其 他", { adj: 5, adjustCase: "其 他" }, "approval"],
  ["情形是三种之一", { adj: 5, adjustCase: "（二）完善优化技术方案" }, "self_file"],
  ["情形未填", { adj: 5, adjustCase: null }, "self_file"],
  ["没有调整，情形填无", { adj: null, adjustCase: "无" }, null],
])("方式：%s", (_, row, route) => expect(adjustment({ approvedTotal: 200, ...row }).route).toBe(route));

test.each<[string, Row, "self_file" | "approval" | null]>([
  ["没有基数", { total: 200, adj: 5 }, null],
  ["没有批复总投资，等于概算", { estimate: 200, adj: 5, newTotal: 200 }, "self_file"],
  ["没有批复总投资，超过概算一分", { estimate: 200, adj: 5, newTotal: 200.000001 }, "approval"],
  ["批复总投资为 0，超过概算", { approvedTotal: 0, estimate: 200, adj: 5, newTotal: 201 }, "approval"],
  ["批复总投资高于概算，等于批复", { approvedTotal: 210, estimate: 200, adj: 5, newTotal: 210 }, "self_file"],
  ["没有基数，但目标改变", { total: 200, adj: 5, goalChanged: "是" }, "approval"],
])("方式：%s", (_, row, route) => expect(adjustment(row).route).toBe(route));
