import { displayText } from "../../../src/workbench/backend/displayText";
import { typedIn } from "../../../src/workbench/backend/typedIn";

const value = (input: string | number | boolean, format = "General"): unknown => typedIn(input, format).value;

test.each([
  ["12", 12],
  [" 12 ", 12],
  ["-3.5", -3.5],
  ["+7", 7],
  [".5", 0.5],
  ["1,234.5", 1234.5],
  ["1e3", 1000],
  ["(12)", -12],
  ["¥1,200", 1200],
  ["5%", 0.05],
  ["12.5%", 0.125],
  ["TRUE", true],
  ["false", false],
  ["2024-03-05", 45356],
  ["2024/3/5", 45356],
  ["2024年3月5日", 45356],
  ["2024年3月", 45352],
  ["2024-03-05 12:00", 45356.5],
  ["6:00", 0.25],
  ["#N/A", "#N/A"],
])("%s becomes a value: %p", (input, expected) => expect(value(input)).toBe(expected));

test.each([
  "1,23",
  "12万",
  "1.2.3",
  "--1",
  "12-",
  "2024-13-01",
  "2024-02-30",
  "25:00",
  "第3项",
  "A1",
  "1 2",
  "%",
  ".",
  "=",
  "1,2345",
])("%s stays text", (input) => expect(value(input)).toBe(input));

test("a short number with a dash becomes a date of this year: 1-2 is not a project code to Excel", () => {
  expect(typeof value("1-2")).toBe("number");
  expect(typeof value("13-45")).toBe("string");
});

test("the text format and an apostrophe keep what was typed", () => {
  expect(value("1-2", "@")).toBe("1-2");
  expect(value("=A1", "@")).toBe("=A1");
  expect(value("'1-2")).toBe("1-2");
  expect(typedIn("=A1", "General")).toEqual({ value: "", formula: "=A1" });
});

test("a cell holds 32,767 characters and not one more; no infinite number; a formula 8,192", () => {
  expect(value("长".repeat(32_767))).toHaveLength(32_767);
  expect(() => typedIn("长".repeat(32_768), "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(() => typedIn(Infinity, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(() => typedIn(`=${"A".repeat(8192)}`, "General")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
});

test.each([
  ["1900-1-1", 1],
  ["1900-2-28", 59],
  ["1900-3-1", 61],
  ["2024-3-5", 45356],
  ["1899-12-31", "1899-12-31"],
  ["2023-2-29", "2023-2-29"],
])("dates count from 1900 with the leap day that never was: %s is %s", (typed, serial) => {
  expect(value(typed)).toBe(serial);
});

test.each([
  [1234.5, "General", "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [0.125, "0%", "13%"],
  [0.125, "0.0%", "12.5%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [1234567, "#,##0", "1,234,567"],
  [1.005, "0.00", "1.01"],
  [-1.5, "0", "-2"],
  [45356, "yyyy/m/d", "2024/3/5"],
  [45356, "yyyy-mm-dd", "2024-03-05"],
  [45356, 'yyyy"年"m"月"d"日"', "2024年3月5日"],
  [45356.5, "yyyy/m/d h:mm", "2024/3/5 12:00"],
  [12, '"¥"#,##0.00', "¥12.00"],
  [12, '0.00"万元"', "12.00万元"],
  [0, "0.00;-0.00", "0.00"],
  ["文字", "0.00", "文字"],
  [true, "General", "TRUE"],
])("%p in %s is shown as %s", (shown, format, expected) => expect(displayText(shown, format)).toBe(expected));
