import { planOf } from "../sheet";

describe("补充合同的此前、本次、累计三列不重复计算", () => {
  const used = (...headers: string[]): string => {
    const plan = planOf([
      ["项目名称", "合同金额（万元）", ...headers],
      ["某系统", 100, ...headers.map(() => 4)],
    ]);
    return plan.columns
      .slice(2)
      .map(({ field, header }) => `${field}=${header}`)
      .join(" ");
  };
  test("此前和本次两列相加，累计列不用", () => {
    expect(used("此前补充合同累计", "本次补充合同金额", "补充合同合计")).toBe(
      "suppPrior=此前补充合同累计 supp=本次补充合同金额",
    );
  });
  test("合同总金额含补充，以原合同为准，不论先后", () => {
    for (const headers of [
      ["合同总金额（万元）", "原合同金额（万元）"],
      ["原合同金额（万元）", "合同总金额（万元）"],
    ]) {
      const plan = planOf([
        ["项目名称", ...headers, "补充合同金额（万元）"],
        ["某系统", 110, 100, 10],
      ]);
      expect(plan.columns.find(({ field }) => field === "contract")?.header).toBe("原合同金额（万元）");
    }
  });
  test("没有本次一列：累计已含此前", () => {
    expect(used("此前补充合同累计", "补充合同累计金额")).toBe("supp=补充合同累计金额");
  });
  test("没有此前一列：累计已含本次", () => {
    expect(used("本次补充合同金额", "补充合同累计金额")).toBe("supp=补充合同累计金额");
  });
});

describe("分列填写的两份补充合同", () => {
  const fieldsOf = (...headers: string[]): string =>
    planOf([
      ["项目名称", "合同金额（万元）", ...headers],
      ["某系统", 500, ...headers.map((_, index) => 20 + index)],
    ])
      .columns.slice(2)
      .map(({ field }) => field)
      .join(" ");
  test.each([
    ["补充合同1（万元）", "补充合同2（万元）"],
    ["补充协议一（万元）", "补充协议二（万元）"],
    ["第一次补充合同金额（万元）", "第二次补充合同金额（万元）"],
  ])("%s、%s", (...headers) => {
    expect(fieldsOf(...headers)).toBe("supp");
  });
  test("分组下的第一次、第二次；另有累计时累计不重复计入", () => {
    const group = (...leaves: string[]): string =>
      planOf(
        [
          ["项目名称", "合同金额（万元）", "补充合同金额（万元）", ...leaves.slice(1).map(() => null)],
          [null, null, ...leaves],
          ["某系统", 500, ...leaves.map(() => 20)],
        ],
        { merges: ["A1:A2", "B1:B2", leaves.length === 2 ? "C1:D1" : "C1:E1"] },
      )
        .columns.slice(2)
        .map(({ field, header }) => `${field}=${header}`)
        .join(" ");
    expect(group("第一次", "第二次")).toBe("supp=补充合同金额（万元）/第一次");
    expect(group("第一次", "第二次", "累计")).toBe("supp=补充合同金额（万元）/第一次");
  });
  test("三份以上同样合并读取", () =>
    expect(fieldsOf("补充合同1（万元）", "补充合同2（万元）", "补充合同3（万元）")).toBe("supp"));
});
