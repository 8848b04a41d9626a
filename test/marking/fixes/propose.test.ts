/** What is proposed for one cell. */
import { proposeFix } from "../../../src/marking/fixes/propose";

describe("what is proposed for a cell", () => {
  const propose = (field: "name" | "mode" | "period" | "classified" | "suppliers", text: string, format = "General") =>
    proposeFix({ field, unit: null, unitSource: null }, text, format);
  test("a text of 32,000 characters is looked at, a longer one is not", () => {
    expect(propose("name", ` ${"长".repeat(31_999)}`)?.kind).toBe("spaces");
    expect(propose("name", ` ${"长".repeat(32_000)}`)).toBeNull();
  });
  test("free text keeps its full-width characters; options, flags and periods do not", () => {
    expect(propose("name", " ２期")?.after.value).toBe("２期");
    expect(propose("period", "１２个月")).toEqual({
      kind: "width",
      after: { value: "12个月", numberFormat: "General" },
    });
    expect(propose("period", " 12个月")).toEqual({
      kind: "spaces",
      after: { value: "12个月", numberFormat: "General" },
    });
    expect(propose("classified", " 否")).toEqual({ kind: "spaces", after: { value: "否", numberFormat: "General" } });
    expect(propose("mode", " 自行建设", "@")).toEqual({
      kind: "spaces",
      after: { value: "自行建设", numberFormat: "@" },
    });
    expect(propose("period", "12个月")).toBeNull();
  });
  test("a count of six digits becomes a number, a longer one stays", () => {
    expect(propose("suppliers", "123456")?.after.value).toBe(123_456);
    expect(propose("suppliers", "1234567")).toBeNull();
    expect(propose("suppliers", "3", "@")).toEqual({ kind: "number", after: { value: 3, numberFormat: "General" } });
    expect(propose("suppliers", "3", "0")).toEqual({ kind: "number", after: { value: 3, numberFormat: "0" } });
  });
});
