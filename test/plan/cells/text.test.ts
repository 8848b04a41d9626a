/** Texts that are errors of Excel's, and those that say nothing. */
import { blankKindOf, clean, isErrorText, squeeze, tidy } from "../../../src/plan/cells/text";

test("an error of Excel's is one with less than twenty characters", () => {
  expect(["#REF!", "#N/A", " #DIV/0! ", "#value!", "Err:502", `#REF!${" ".repeat(14)}`].every(isErrorText)).toBe(true);
  expect(["#REF", "REF!", "见#REF!", "#REF!。", "Err:50", `#REF!${" ".repeat(15)}`].some(isErrorText)).toBe(false);
});

test.each([
  ["", "empty"],
  ["-", "dash"],
  ["——", "dash"],
  ["-".repeat(20), "dash"],
  ["-".repeat(21), null],
  ["无", "none"],
  ["未签订补充合同", "none"],
  ["合同未签订", "none"],
  ["不适用", "notApplicable"],
  ["N/A", "notApplicable"],
  ["待定", "pending"],
  ["待2026年批复", null],
  ["拟定", "pending"],
  ["某平台", null],
])("%j says nothing as %s", (text, kind) => expect(blankKindOf(text)).toBe(kind));

test("what is invisible is no text, and a leading apostrophe is Excel's", () => {
  expect(clean("\u200b '３００ 万\ufeff")).toBe("300 万");
  expect(clean("' 300 ")).toBe("300");
  expect(clean("300'")).toBe("300'");
  expect(tidy(" 某\u200b 平台\n")).toBe("某 平台");
  expect(squeeze(" 某 平\n 台 ")).toBe("某平台");
});
