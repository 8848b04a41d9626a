/** 入库意见 in one line: the word, its reasons, four at most, what is missing, and what was not checked. */
import { admissionText, reasonsOf } from "../../src/marking/admissionText";
import { text as textOf } from "../../src/messages";
import type { Admission } from "../../src/review";
import { finding } from "./support/findings";

const of = (part: Partial<Admission>): Admission => ({
  verdict: "amend",
  reasons: [],
  missing: [],
  missingColumns: [],
  unchecked: 0,
  ...part,
});
const text = (part: Partial<Admission>) => admissionText(of(part), "万元", "zh-CN");
const named = (field: "goal" | "basis" | "fund") => textOf("zh-CN", `field.${field}`);
const headers = (count: number) => Array.from({ length: count }, (_, at) => finding(`备用${at + 1}`));

test("without a reason the word stands alone", () =>
  expect([text({ verdict: "admit" }), text({})]).toEqual(["可入库", "需补正"]));

test("four reasons are told, of more the number of the others", () => {
  expect(text({ reasons: headers(4) })).toMatch(/备用1.*备用2.*备用3.*备用4[^0-9]*$/);
  const five = text({ reasons: headers(6) });
  expect(five).not.toContain("备用5");
  expect(five.slice(five.indexOf("备用4") + 3)).toContain("2");
});

test("a reason has its clause where one stands behind it", () => {
  const [plain, cited] = reasonsOf(
    of({ reasons: [finding("备用"), finding("备用", { cite: { article: 24 } })] }),
    "万元",
    "zh-CN",
  );
  expect([plain?.includes("24"), cited?.startsWith(plain!), cited?.includes("24")]).toEqual([false, true, true]);
});

test("fields that are blank and columns that the sheet has not are named", () => {
  const [blank, absent] = reasonsOf(of({ missing: ["goal", "basis"], missingColumns: ["fund"] }), "万元", "zh-CN");
  expect([blank?.includes(named("goal")), blank?.includes(named("basis")), absent?.includes(named("fund"))]).toEqual([
    true,
    true,
    true,
  ]);
});

test("what was not checked is told of a project that may come in, of no other", () => {
  expect(reasonsOf(of({ verdict: "admit", unchecked: 3 }), "万元", "zh-CN")).toEqual([expect.stringContaining("3")]);
  expect(reasonsOf(of({ verdict: "admit" }), "万元", "zh-CN")).toEqual([]);
  expect(reasonsOf(of({ unchecked: 3 }), "万元", "zh-CN")).toEqual([]);
});
