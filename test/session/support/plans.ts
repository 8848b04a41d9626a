import type { CellValue } from "../../../src/sheet";

/** Header row of the plans below; column letters A to H. */
const HEADER: CellValue[] = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否涉密",
];

/** A plan in which row 3 breaks the 10 % limit by 0.01 万元 and row 4 does not. */
export function smallPlan(): CellValue[][] {
  return [
    HEADER,
    [1, "政务云平台扩容", "市数据局", 210, 208, 200, 0, "否"],
    [2, "智慧城管平台", "市城管局", 110, 112, 100, 10.01, "否"],
    [3, "一网通办门户", "市政务服务局", 560, 540, 520, 50, "否"],
  ];
}

/** The same with a classified project in row 5. */
export function planWithClassifiedRow(): CellValue[][] {
  return [...smallPlan(), [4, "机要系统改造", "市委机要局", 300, null, null, null, "是"]];
}

/** A sheet that is no plan. */
export function notes(): CellValue[][] {
  return [["填报说明"], ["一、请按要求填写"]];
}

/** `count` projects, every one of them over the limit. */
export function largePlan(count: number): CellValue[][] {
  return [
    HEADER,
    ...Array.from({ length: count }, (_, index): CellValue[] => [
      index + 1,
      `信息化项目${index + 1}`,
      `第${index % 60}单位`,
      110,
      112,
      100,
      10.01,
      "否",
    ]),
  ];
}
