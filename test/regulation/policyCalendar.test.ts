import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../../src/exact";
import { text } from "../../src/messages";
import { DAZHOU_2023, HOLIDAYS, isWorkday, policyOfJson, PolicyFileError, workdaysBetween } from "../../src/regulation";
import { faultsOfYear } from "../../src/regulation/policyFile/calendar";

const NEXT = {
  year: 2027,
  notice: "国办发明电〔2026〕9号",
  off: [
    ["2027-01-01", "2027-01-03"],
    ["2027-02-05", "2027-02-12"],
    ["2027-10-01", "2027-10-07"],
  ],
  worked: ["2027-01-30", "2027-10-09"],
};
const file = (...calendar: unknown[]): unknown => ({ id: "dazhou-2027", extends: "dazhou-2023", calendar });
const day = (iso: string): number => dayOfIso(iso) ?? NaN;

function faultsOf(json: unknown): readonly string[] {
  try {
    policyOfJson(json, DAZHOU_2023);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error;
    for (const { expected, data } of error.faults)
      for (const locale of ["zh-CN", "en-US"] as const)
        expect(text(locale, `policyFault.${expected}`, data)).not.toMatch(/undefined|\{\w+\}/);
    return error.faults.map(({ path, expected }) => `${path} ${expected}`);
  }
}

describe("下一年的节假日由参数文件补充", () => {
  test("只写 extends 和 calendar 的文件：其余都照原制度", () => {
    const pack = policyOfJson(file(NEXT), DAZHOU_2023);
    expect(pack.id).toBe("dazhou-2027");
    expect(pack.parameters).toEqual(DAZHOU_2023.parameters);
    expect(pack.readings).toEqual(DAZHOU_2023.readings);
    expect(pack.effective).toBe(DAZHOU_2023.effective);
    expect(pack.publication).toEqual(DAZHOU_2023.publication);
    expect(pack.places).toBe(DAZHOU_2023.places);
    expect(pack.calendar.years).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(pack.calendar.sources.filter(({ fromFile }) => fromFile).map(({ year, notice }) => [year, notice])).toEqual([
      [2027, "国办发明电〔2026〕9号"],
    ]);
  });

  test("补充后的年份照常计算工作日", () => {
    const { calendar } = policyOfJson(file(NEXT), DAZHOU_2023);
    expect(isWorkday(calendar, day("2027-02-08"))).toBe(false);
    expect(isWorkday(calendar, day("2027-01-30"))).toBe(true);
    expect(workdaysBetween(calendar, day("2026-12-30"), day("2027-01-05"))).toEqual({ days: 3 });
    expect(workdaysBetween(calendar, day("2027-12-30"), day("2028-01-05"))).toEqual({ missingYear: 2028, atLeast: 1 });
  });

  test("已有的年份可以更正：以文件为准", () => {
    const { calendar } = policyOfJson(
      file({ ...NEXT, year: 2026, off: [["2026-10-01", "2026-10-08"]], worked: [] }),
      DAZHOU_2023,
    );
    expect(calendar.years).toEqual([2023, 2024, 2025, 2026]);
    expect(isWorkday(calendar, day("2026-10-08"))).toBe(false);
    expect(isWorkday(calendar, day("2026-01-04"))).toBe(false);
  });

  test("同一文件又更正已有的年份、又补充下一年：每一年都只按一份通知", () => {
    const { calendar } = policyOfJson(
      file({ ...NEXT, year: 2026, off: [["2026-10-01", "2026-10-08"]], worked: [] }, NEXT),
      DAZHOU_2023,
    );
    expect(calendar.years).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(isWorkday(calendar, day("2026-02-16"))).toBe(true);
    expect(isWorkday(calendar, day("2027-02-08"))).toBe(false);
  });

  test("元旦假期可从上年 12 月底开始", () =>
    expect(faultsOf(file({ ...NEXT, off: [["2026-12-31", "2027-01-02"]] }))).toEqual([]));

  test.each<[string, unknown, string]>([
    ["假期不在当年", { ...NEXT, off: [["2028-01-01", "2028-01-03"]] }, "calendar[0].off[0] inYear"],
    ["假期伸到下一年", { ...NEXT, off: [["2027-12-31", "2028-01-01"]] }, "calendar[0].off[0] inYear"],
    ["上班日不在当年", { ...NEXT, worked: ["2026-01-31"] }, "calendar[0].worked[0] inYear"],
    ["首末日颠倒", { ...NEXT, off: [["2027-10-07", "2027-10-01"]] }, "calendar[0].off[0] forwards"],
    [
      "两个假期重叠",
      {
        ...NEXT,
        off: [
          ["2027-10-01", "2027-10-05"],
          ["2027-10-05", "2027-10-07"],
        ],
      },
      "calendar[0].off[1] twice",
    ],
    ["假日又是上班日", { ...NEXT, worked: ["2027-10-02"] }, "calendar[0].worked[0] twice"],
    ["上班日列了两次", { ...NEXT, worked: ["2027-01-30", "2027-01-30"] }, "calendar[0].worked[1] twice"],
    ["上班日不是周末", { ...NEXT, worked: ["2027-01-29"] }, "calendar[0].worked[0] weekend"],
    ["漏了假期", { ...NEXT, off: undefined }, "calendar[0].off list"],
    ["漏了上班日", { ...NEXT, worked: undefined }, "calendar[0].worked list"],
    ["没有来源", { ...NEXT, notice: " " }, "calendar[0].notice notice"],
    ["漏了来源", { ...NEXT, notice: undefined }, "calendar[0].notice notice"],
    ["日期不存在", { ...NEXT, off: [["2027-02-29", "2027-03-01"]] }, "calendar[0].off[0][0] date"],
    ["不是一对日期", { ...NEXT, off: ["2027-10-01"] }, "calendar[0].off[0] pair"],
    ["年份不对", { ...NEXT, year: "2027" }, "calendar[0].year year"],
    ["多出的项", { ...NEXT, workdays: [] }, "calendar[0].workdays known"],
  ])("%s：说明在哪、应为什么，不再多说", (_, year, fault) => expect(faultsOf(file(year))).toEqual([fault]));

  test("不是对象的一年：只说它应当是什么", () => {
    for (const year of [null, 2027, "2027"])
      expect([year, faultsOf(file(year))]).toEqual([year, ["calendar[0] object"]]);
    expect(faultsOf(file([]))).toEqual(
      ["year year", "notice notice", "off list", "worked list"].map((each) => `calendar[0].${each}`),
    );
  });

  test("同一年列了两次", () => expect(faultsOf(file(NEXT, NEXT))).toEqual(["calendar[1].year yearTwice"]));
  test("不是列表", () =>
    expect(faultsOf({ id: "x1", extends: "dazhou-2023", calendar: NEXT })).toEqual(["calendar list"]));
  test("所依据的制度须存在", () =>
    expect(faultsOf({ id: "x1", extends: "dazhou-2019", calendar: [NEXT] })).toEqual(["extends oneOf"]));

  test("内置的表经得起同样的检查", () => {
    for (const year of HOLIDAYS) expect([year.year, faultsOfYear(year)]).toEqual([year.year, []]);
  });
});

describe("参数的期间", () => {
  const county = (): { parameters: Record<string, Record<string, unknown>> } =>
    JSON.parse(readFileSync(join(__dirname, "fixtures/example-county.json"), "utf8")) as {
      parameters: Record<string, Record<string, unknown>>;
    };
  test.each([
    ["2025-02-28", ["parameters.supplementShare.until notBefore"]],
    ["2025-03-01", []],
    ["2026-12-31", []],
  ])("施行日 2025-03-01，截止 %s", (until, faults) => {
    const given = county();
    given.parameters.supplementShare = { ...given.parameters.supplementShare, until };
    expect(faultsOf(given)).toEqual(faults);
  });
  test("扩展内置制度时，截止不得早于其施行日", () =>
    expect(
      faultsOf({
        id: "x1",
        extends: "dazhou-2023",
        parameters: { supplementShare: { percent: "8", cite: { article: 43 }, until: "2023-06-05" } },
      }),
    ).toEqual(["parameters.supplementShare.until notBefore"]));
  test("扩展时只改所写的参数", () => {
    const pack = policyOfJson(
      { id: "x1", extends: "dazhou-2023", parameters: { supplementShare: { percent: "8", cite: { article: 43 } } } },
      DAZHOU_2023,
    );
    expect(pack.parameters.supplementShare.value).toEqual({ numerator: 8n, denominator: 100n });
    expect(pack.parameters.tiers).toEqual(DAZHOU_2023.parameters.tiers);
  });
});
