/** A place whose parameter file calls every body otherwise: nothing that the command line says or writes has a usual name. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runCompare } from "../../src/cli/compare/run";
import { runNotice } from "../../src/cli/notice/run";
import { runReport } from "../../src/cli/report/run";
import type { Locale } from "../../src/messages";
import { DAZHOU_2023 } from "../../src/regulation";
import { gridOfSheet, readPackage, readWorkbook } from "../../src/xlsx";
import { renamed, USUAL_NAMES } from "../support/renamed";
import { bookOf } from "../xlsx/support/book";
import { planRows, ranWith, review, temporaryFolder } from "./support";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const save = (name: string, content: Uint8Array | string): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const HEADER = [
  "项目编号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "审定方式",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "批复总投资（万元）",
  "调整金额（万元）",
  "列入方式",
];
/** Every tier of Article 10 and of Article 43, both ways, adjustments of both routes, an addition of mid-year. */
const rows = (more: number): string =>
  planRows([
    HEADER,
    ...[29, 50, 300, 700, 2000, 60_000].flatMap((total, tier) =>
      ["一事一议", "集中审定", null].map((route, way) => [
        `P-${tier}${way}`,
        `系统${tier}${way}`,
        `第${tier}单位`,
        total + more,
        route,
        total - 1,
        (total * (8 + way)) / 75,
        total,
        (total * (10 + 4 * way)) / 100,
        way === 2 ? "中期调整" : "年初计划",
      ]),
    ),
  ]);
const PLAN = save("plan.xlsx", bookOf({ sheets: { 年度计划: rows(0) } }));
const LATER = save("later.xlsx", bookOf({ sheets: { 年度计划: rows(20) } }));
const POLICY = save(
  "place.json",
  JSON.stringify({ extends: "dazhou-2023", id: "elsewhere", bodies: renamed(DAZHOU_2023).bodies }),
);

/** Every text in the cells of a file, and the names of its sheets. */
function textsIn(file: string): string {
  const model = readWorkbook(readPackage(readFileSync(file)));
  return model.sheets.flatMap(({ name }) => [name, ...gridOfSheet(model, name).values.flat().map(String)]).join("\n");
}

async function everything(locale: Locale, policy: readonly string[]): Promise<string> {
  const with_ = [...policy, "--as-of", "2026-08-01", "--lang", locale];
  const [summary, comparison] = [at(`summary-${locale}.xlsx`), at(`comparison-${locale}.xlsx`)];
  const told = [
    await review([PLAN, ...with_, "--out", at(`marked-${locale}`), "--hints", "--formulas"]),
    await ranWith(runReport, [PLAN, ...with_, "--lists", "--out", summary]),
    await ranWith(runReport, [PLAN, ...with_, "--json"]),
    await ranWith(runNotice, [PLAN, ...with_]),
    await ranWith(runCompare, [PLAN, LATER, ...with_, "--out", comparison]),
  ].map(({ status, out, err }) => {
    expect(status).toBeLessThan(2);
    return out + err;
  });
  const files = [join(at(`marked-${locale}`), basename(PLAN)), summary, comparison];
  const parts = readPackage(readFileSync(files[0] ?? ""));
  // Hints and formulas stand in the sheet's own part.
  return [...told, ...files.map(textsIn), parts.readText("xl/worksheets/sheet1.xml") ?? ""].join("\n");
}

test.each(["zh-CN", "en-US"] as const)("review, marks, summary, lists and comparison: %s", async (locale) => {
  const usual = (said: string): readonly string[] => [
    ...new Set(said.split("\n").filter((line) => USUAL_NAMES[locale].test(line))),
  ];
  const [place, dazhou] = [await everything(locale, ["--policy", POLICY]), await everything(locale, [])];
  expect(usual(place)).toEqual([]);
  expect(usual(dazhou).length).toBeGreaterThan(20);
  // Each body of the chains stands there by its own name.
  for (const names of Object.values(renamed(DAZHOU_2023).bodies ?? {}).slice(0, 6))
    expect(place).toContain(names[locale]);
});
