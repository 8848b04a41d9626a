/** 未判定 has one meaning: as many rows as read it in the marked sheet are counted on the command line, by the file page and in the pane. */
import ExcelJS from "exceljs";
import { join } from "node:path";
import { reviewFile } from "../../src/cli/reviewFile";
import { lineText } from "../../src/filepage/app/lineText";
import { resultColumnOf } from "../../src/marking";
import { text } from "../../src/messages";
import { DAZHOU_2023 } from "../../src/regulation";
import { summarise } from "../../src/review";
import { buildIndex } from "../../src/session";
import { countBySeverity } from "../../src/session/findings/entryFilter";
import { createXlsxHost } from "../../src/xlsx";
import { review, temporaryFolder } from "../cli/support";

const folder = temporaryFolder();
const HEADER = [
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否入库",
  "是否上云",
  "是否涉密",
  "审定方式",
];
type Row = readonly (string | number | null)[];

const CLEAN: Row = ["防汛监测平台", "市水务局", 180, 160, 5, "是", "是", "否", "一事一议"];
const NO_TIER: Row = ["城管监督平台", "市城管局", null, null, null, "是", "是", "否", "一事一议"];
const NO_LIMIT: Row = ["应急广播平台", "市广电局", 320, null, 5, "是", "是", "否", "一事一议"];
const TWO_CLAUSES: Row = ["政务服务平台", "市审批局", 90, 80, null, "待定", "待定", "否", "一事一议"];
const ONE_CLAUSE: Row = ["堤防位移监测", "市档案馆", 90, 80, null, "是", "待定", "否", "一事一议"];
const BOTH: Row = ["档案管理系统", "市档案馆", null, null, "见附件", "待定", "待定", "否", "一事一议"];
const OUTSIDE: Row = ["门禁系统", "市机关局", 20, 18, null, "待定", "待定", "否", "一事一议"];
const CLASSIFIED: Row = ["某系统", "某局", null, null, "见附件", "待定", "待定", "是", "一事一议"];

async function written(rows: readonly Row[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("2027年度计划").addRows([HEADER, ...rows] as never);
  const path = join(
    folder,
    `${rows.length}-${rows
      .map(([name]) => name)
      .join("")
      .slice(0, 30)}.xlsx`,
  );
  await book.xlsx.writeFile(path);
  return path;
}

async function counted(rows: readonly Row[]) {
  const path = await written(rows);
  const request = {
    files: [path],
    sheet: null,
    asOf: 20_600,
    policy: DAZHOU_2023,
    json: false,
    out: "copies",
    locale: "zh-CN",
  } as const;
  const { sheets, makeCopy } = await reviewFile(path, request);
  const reviewed = sheets[0]!.review;
  const { values } = await readCopy((await makeCopy!()).bytes!);
  const results = values[0]!.flatMap((header, at) => (resultColumnOf(header) ? [at] : []));
  const told = (await review([path])).out;
  const { byTier: _, ...summary } = summarise(reviewed);
  const line = lineText(
    { kind: "reviewed", isSigned: false, sheets: [{ sheetName: reviewed.sheetName, summary, classifiedRows: [] }] },
    (key, data) => text("zh-CN", key, data),
  );
  const number = (parts: readonly string[]): number => Number(parts.join().match(/未判定 (\d+) 行/)?.[1] ?? 0);
  return {
    sheet: values.slice(1).filter((row) => results.some((at) => String(row[at]).includes("未判定"))).length,
    commandLine: number([told]),
    filePage: number(line.parts),
    pane: countBySeverity(buildIndex(reviewed).entries).undecided,
    clauses: reviewed.rows.flatMap(({ undecided }) => undecided).length,
  };
}

async function readCopy(bytes: Uint8Array) {
  const host = createXlsxHost(bytes, "copy.xlsx");
  return host.readSheet((await host.describe()).sheets[0]!.id);
}

const everywhere = (rows: number) => ({ sheet: rows, commandLine: rows, filePage: rows, pane: rows });

test.each<[string, readonly Row[], number]>([
  ["nothing is undecided", [CLEAN], 0],
  ["a row without a tier", [CLEAN, NO_TIER], 1],
  ["a row without a limit that it is held against", [NO_LIMIT, CLEAN], 1],
  ["a row with two clauses that could not be judged is one row", [TWO_CLAUSES], 1],
  ["a row that lacks all of these is one row", [BOTH, CLEAN], 1],
  ["classified rows are not counted", [CLASSIFIED, NO_TIER], 1],
  ["rows of each kind", [CLEAN, NO_TIER, NO_LIMIT, TWO_CLAUSES, BOTH, OUTSIDE, CLASSIFIED], 4],
])("%s", async (_, rows, count) => expect(await counted(rows)).toMatchObject(everywhere(count)));

test("the end of a run says that nothing was found only where nothing is undecided, and has a column for it", async () => {
  const end = async (...books: readonly (readonly Row[])[]) =>
    (await review(await Promise.all(books.map(written)))).out;
  expect(await end([CLEAN])).toContain("没有发现问题。");
  const open = await end([ONE_CLAUSE]);
  expect(open).toContain("不符合 0，数据错误 0，需核实 0，说明 0，未判定 1 行");
  expect(open).not.toContain("没有发现问题。");
  const table = (await end([CLEAN], [NO_TIER, TWO_CLAUSES])).split("\n").map((line) => line.trim().split(/\s{2,}/));
  const at = table.find((cells) => cells.includes("未判定"))!.indexOf("未判定");
  expect(table.filter((cells) => /\.xlsx$|合计/.test(cells[0]!)).map((cells) => cells[at])).toEqual(["0", "2", "2"]);
});

test("clauses are more than the rows they belong to, and no number of them is told", async () => {
  const { clauses, ...told } = await counted([TWO_CLAUSES, BOTH]);
  expect(clauses).toBeGreaterThan(2);
  expect(told).toEqual(everywhere(2));
});
