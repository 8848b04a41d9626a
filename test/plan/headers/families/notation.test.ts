/** How a family of header words is written down. */
import { familyOf } from "../../../../src/plan/headers/families";
import { expressionOf } from "../../../../src/plan/headers/families/notation";

const fits = (way: Parameters<typeof expressionOf>[0][number], ...words: string[]) =>
  words.filter((word) => expressionOf([way]).test(word));

test("a way accounts for the whole word: one part too many, and it is another word", () => {
  expect(
    fits("(补充|追加)合同{签}?日期", "补充合同日期", "追加合同签订日期", "补充合同日期变更", "原补充合同日期"),
  ).toEqual(["补充合同日期", "追加合同签订日期"]);
});

test("a word may have to hold something", () => {
  expect(
    fits({ word: "(技术)?方?案?审查{日}", holds: "技术|方案" }, "技术审查日期", "方案审查时间", "审查日期"),
  ).toEqual(["技术审查日期", "方案审查时间"]);
});

test("a word may have to end with something", () => {
  expect(fits({ word: "(质保|维保)期?(止|至)(日期)?", ends: "日期|至" }, "质保期至", "维保止日期", "质保期止")).toEqual(
    ["质保期至", "维保止日期"],
  );
});

test("a word may be something else as a whole, or by its ending", () => {
  expect(fits({ word: "(项目)?{变}日期?", not: ["^变更日"] }, "变更日期", "变更日", "项目变更日")).toEqual([
    "变更日期",
    "项目变更日",
  ]);
  expect(fits({ word: "(项目)?{变}日期?", not: ["变更日"] }, "变更日期", "变更日", "项目变更日")).toEqual(["变更日期"]);
});

test("a family takes what a later one could read as well", () => {
  expect(familyOf("补充合同签订日期")).toBe("suppSigned");
  expect(familyOf("合同签订日期")).toBe("signed");
  expect(familyOf("补充合同金额")).toBe("supp");
  expect(familyOf("合同金额")).toBe("contract");
});
