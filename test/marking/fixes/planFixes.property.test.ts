import fc, { runsOf } from "../../support/properties";
import { applyFixes } from "../../../src/marking/fixes";
import type { SheetGrid } from "../../../src/sheet";
import { gridWith, fixesOf, reading, planOf, review } from "./support";

const digits = fc.nat(20_000_000).map((number) => String(number / 100));

const amount = fc.oneof(
  digits,
  fc
    .tuple(
      fc.constantFrom("", "约", "￥", "-", "　"),
      digits,
      fc.constantFrom("", "元", "万元", "亿元", "；3", "（含税）", "\n", " "),
    )
    .map((parts) => parts.join("")),
  digits.map((text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
  fc.string({ maxLength: 6 }),
);

const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2030 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom("-", "/", ".", ""),
  )
  .map(([y, m, d, by]) => [y, String(m).padStart(2, "0"), String(d).padStart(2, "0")].join(by));

const format = fc.constantFrom("General", "@", "#,##0.00", "0.00%", "yyyy/m/d");

test("whatever cells hold: with all fixes made, the sheet reads exactly as before, to the 分 and the day, the rules find the same, and nothing is left to fix", () => {
  let made = 0;
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      day,
      fc.oneof(digits, fc.string({ maxLength: 4 })),
      fc.constantFrom(" 自行建设", "购买服务　", "自建", "其他"),
      format,
      format,
      (total, contract, supp, date, suppliers, mode, moneyFormat, dateFormat) => {
        const grid = gridWith(
          { total, contract, supp, contractDate: date, suppliers, mode },
          { total: moneyFormat, supp: moneyFormat, contractDate: dateFormat },
        );
        const fixes = fixesOf(grid);
        made += fixes.length;
        const fixed = applyFixes(grid, fixes);
        expect(reading(planOf(fixed))).toEqual(reading(planOf(grid)));
        const found = (of: SheetGrid) =>
          review(of).rows.flatMap((row) =>
            row.findings
              .filter(({ severity }) => severity !== "info")
              .map(({ id, severity, message }) => [id, severity, message]),
          );
        expect(found(fixed)).toEqual(found(grid));
        expect(fixesOf(fixed)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
  expect(made).toBeGreaterThan(runsOf(200));
});
