/** A sound workbook with a plan, as Excel writes one; the hostile ones are made of it. */
import { bookParts } from "../support/book";

export type Parts = Map<string, string>;

const STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs></styleSheet>';

export const HEADERS = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "审定方式",
  "立项批复日期",
  "合同签订日期",
  "备注",
];

type Cell = string | number | null;

/** Serial numbers of days from 2025 on; row 4 has a wrong order of dates, rows 2 and 3 supplements beyond a tenth. */
export const ROWS: readonly (readonly Cell[])[] = [
  [1, "智慧城管二期", "市城管执法局", 2600, 2600, 2400, 300, "集中审定", 45658, 45748, "含设备；运维另计"],
  [2, "一网通办升级", "市行政审批局", 180, 180, 175, 10, "一事一议", 45689, 45779, null],
  [3, "视频会议改造", "市政府办", 640, 640, 600, 80, "集中审定", 45717, 45600, "第一行\n第二行"],
  [4, "档案数字化", "市档案馆", 350, 350, 300, 45, "一事一议", 45748, 45783, null],
  [5, "应急广播", "市文广旅局", 95.5, null, 90, null, null, null, null, null],
];

export const letterOf = (column: number): string => String.fromCharCode(65 + column);

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export interface SoundOptions {
  /** Headers and rows other than those above. */
  readonly headers?: readonly string[];
  readonly rows?: readonly (readonly Cell[])[];
  /** Columns, from 0, whose numbers are dates. */
  readonly dates?: readonly number[];
  /** What stands before and behind sheetData. */
  readonly before?: string;
  readonly after?: string;
  /** Further sheets, by name: sheetData's content. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The parts of a workbook with a plan: title, unit, header in row 3, rows from 4, a total with a formula. */
export function soundParts(options: SoundOptions = {}): Parts {
  const { headers = HEADERS, rows = ROWS, dates = [8, 9], before = "", after = "", others } = options;
  const strings: string[] = [];
  const shared = (text: string): string => {
    const at = strings.indexOf(text);
    return String(at >= 0 ? at : strings.push(text) - 1);
  };
  const cell = (row: number, column: number, value: Cell, style: number): string => {
    const head = `<c r="${letterOf(column)}${row}"${style === 0 ? "" : ` s="${style}"`}`;
    if (value === null) return `${head}/>`;
    return typeof value === "number" ? `${head}><v>${value}</v></c>` : `${head} t="s"><v>${shared(value)}</v></c>`;
  };
  const line = (row: number, cells: readonly string[]): string =>
    `<row r="${row}" spans="1:${headers.length}">${cells.join("")}</row>`;
  const last = rows.length + 3;
  const total = headers.findIndex((header) => header.startsWith("总投资"));
  const sum = rows.reduce((all, row) => all + Number(row[total] ?? 0), 0);
  const data = [
    line(1, [cell(1, 0, "达州市2026年度信息化项目计划表", 0)]),
    line(2, [cell(2, headers.length - 1, "单位：万元", 0)]),
    line(
      3,
      headers.map((header, column) => cell(3, column, header, 2)),
    ),
    ...rows.map((row, at) =>
      line(
        at + 4,
        headers.map((_, column) => cell(at + 4, column, row[column] ?? null, dates.includes(column) ? 1 : 3)),
      ),
    ),
    line(last + 1, [
      cell(last + 1, 1, "合计", 3),
      ...(total < 0
        ? []
        : [
            `<c r="${letterOf(total)}${last + 1}" s="3"><f>SUM(${letterOf(total)}4:${letterOf(total)}${last})</f><v>${sum}</v></c>`,
          ]),
    ]),
  ].join("");
  const parts = bookParts({
    sheets: { 计划: `${before}<sheetData>${data}</sheetData>${after}`, 填报说明: notes(shared), ...others },
    styles: STYLES,
    strings: strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`),
  });
  return new Map(Object.entries(parts).map(([name, content]) => [name, content as string]));
}

const notes = (shared: (text: string) => string): string =>
  `<row r="1"><c r="A1" t="s"><v>${shared("请各单位按表填报。")}</v></c></row>`;
