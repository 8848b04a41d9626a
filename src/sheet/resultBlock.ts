/**
 * The result columns that a review writes beside a plan, as far as the reader must know them: they are ours, not part
 * of the plan, and are found again by the header of their last column, the marker column. That header also carries
 * what must be put back when the marks are removed, so that the block needs no storage elsewhere and travels with the
 * sheet, whoever marked it.
 */

/** What people read as the marker column's header. */
export const MARKER_LABEL = "审查标记（可清除）";

/** What every marker below that header begins with. */
export const MARKER_START = "PR1|";

/** Width of a column before it was marked: the sheet's standard, points (Excel), or characters (files). */
export type PriorWidth = "standard" | { readonly points: number } | { readonly characters: number };

export interface BlockState {
  /** Number of result columns, the marker column included. */
  readonly columns: number;
  /** One per column, from the left. */
  readonly widths: readonly PriorWidth[];
  /** Whether a column was hidden before. */
  readonly hidden: readonly boolean[];
  /** Index of the column whose cells were given line wrapping; absent: none was. */
  readonly wrapped?: number;
  /** Number formats before, per column, from the header down; absent: all were General. */
  readonly formats?: readonly (readonly FormatRun[])[];
  /** Heights that files had noted for rows of automatic height, from the header down; absent: none was changed. */
  readonly heights?: readonly HeightRun[];
  /** Keys of the result columns, from the left; absent: the last ones of the full set, as many as there are. */
  readonly keys?: readonly string[];
  /** Excel's id of the sheet that was marked: on another one the header is a copy, and widths there are not ours. */
  readonly sheetId?: string;
  /** Columns by which the sheet's AutoFilter was extended to the right so that it takes ours in; absent: it was not. */
  readonly filter?: number;
  /** Whether a print area without our columns was set where there was none. */
  readonly printArea?: true;
  /** How the page was before it was set up for the results; absent: it was left alone. `paper`: it had no size of its own. */
  readonly page?: { readonly orientation: "portrait" | "landscape" | "default"; readonly paper?: true };
  /** Whether hints were set on cells of the plan, so that they are looked for when the marks go. */
  readonly hints?: true;
  /** Whether cells of ours were given number formats; before they had those of `formats`, else General. */
  readonly numbered?: true;
  /** How the cells looked before they were made to look like the plan; absent: they were left as they are. */
  readonly looks?: { readonly header: PriorLook | null; readonly body: PriorLook | null };
}

/** How all cells of a part looked, as far as marking changes it; without borders. */
export interface PriorLook {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

/** So many rows in a row that had one number format. */
export interface FormatRun {
  readonly format: string;
  readonly rows: number;
}

/** So many rows in a row of one height: points, null = none noted. */
export interface HeightRun {
  readonly height: number | null;
  readonly rows: number;
}

const HEADER = new RegExp(
  `^${MARKER_LABEL}\\s+PR1;n=(\\d+);w=([^;]*);h=([01]*)(?:;t=(\\d+))?(?:;f=([^;]*))?(?:;r=([^;]*))?(?:;s=([^;]*))?(?:;k=([A-Za-z,]*))?(?:;a=(\\d{1,5}))?(;p)?(;i)?(;m)?(?:;g=([^;/]*)/([^;/]*))?(?:;q=([dpl])(s)?)?$`,
);

/** Header text of the marker column: label and state. No line break: Excel would wrap the cell and heighten the row. */
export function encodeMarkerHeader(state: BlockState): string {
  const widths = state.widths.map((width) =>
    width === "standard" ? "d" : "points" in width ? `p${width.points}` : `c${width.characters}`,
  );
  const wrapped = state.wrapped === undefined ? "" : `;t=${state.wrapped}`;
  const formats =
    state.formats === undefined
      ? ""
      : `;f=${encodeURIComponent(JSON.stringify(state.formats.map((runs) => runs.map(({ format, rows }) => [format, rows]))))}`;
  const heights =
    state.heights === undefined
      ? ""
      : `;r=${state.heights.map(({ height, rows }) => `${height ?? ""}x${rows}`).join(",")}`;
  const sheet = state.sheetId === undefined ? "" : `;s=${encodeURIComponent(state.sheetId)}`;
  const looks = state.looks ? `;g=${encodeLooks(state.looks)}` : "";
  const keys = state.keys === undefined ? "" : `;k=${state.keys.join(",")}`;
  return `${MARKER_LABEL} PR1;n=${state.columns};w=${widths.join(",")};h=${state.hidden.map((hidden) => (hidden ? "1" : "0")).join("")}${wrapped}${formats}${heights}${sheet}${keys}${state.filter === undefined ? "" : `;a=${state.filter}`}${state.printArea ? ";p" : ""}${state.hints ? ";i" : ""}${state.numbered ? ";m" : ""}${looks}${encodePage(state.page)}`;
}

const encodePage = (page: BlockState["page"]): string =>
  page ? `;q=${page.orientation.charAt(0)}${page.paper ? "s" : ""}` : "";

const ORIENTATIONS = { d: "default", p: "portrait", l: "landscape" } as const;

/** A body like the header is noted by a sign: names of table columns are short. */
function encodeLooks({ header, body }: NonNullable<BlockState["looks"]>): string {
  const [first, second] = [encodeLook(header), encodeLook(body)];
  return `${first}/${first === second && first !== "" ? "=" : second}`;
}

const encodeLook = (look: PriorLook | null): string =>
  look ? [look.font, look.size, look.horizontal, look.vertical, look.wrap ? 1 : 0].join(",") : "";

/** Whether a look can be written into a marker header as it is. */
export const isNotable = ({ font }: PriorLook): boolean => font !== "" && !/[,;/=\n]/.test(font);

function decodeLook(text: string | undefined): PriorLook | null {
  const match = /^([^,]{1,80}),(\d{1,3}(?:\.\d+)?),([a-z]+),([a-z]+),([01])$/.exec(text ?? "");
  if (!match) return null;
  const [, font = "", size, horizontal = "", vertical = "", wrap] = match;
  return { font, size: Number(size), horizontal, vertical, wrap: wrap === "1" };
}

/** State of a marker header; null if the text is not one. A state that was tampered with yields standard widths. */
export function decodeMarkerHeader(text: unknown): BlockState | null {
  if (typeof text !== "string" || !text.startsWith(MARKER_LABEL)) return null;
  const match = HEADER.exec(text);
  if (!match) return { columns: 1, widths: ["standard"], hidden: [false] };
  const columns = Math.max(1, Math.min(20, Number(match[1])));
  const widths = (match[2] ?? "").split(",");
  return {
    columns,
    widths: Array.from({ length: columns }, (_, index) => decodeWidth(widths[index])),
    hidden: Array.from({ length: columns }, (_, index) => match[3]?.[index] === "1"),
    ...(match[4] !== undefined && Number(match[4]) < columns ? { wrapped: Number(match[4]) } : {}),
    ...decodeFormats(match[5], columns),
    ...decodeHeights(match[6]),
    ...decodeSheet(match[7]),
    ...decodeKeys(match[8], columns),
    ...(Number(match[9]) > 0 ? { filter: Number(match[9]) } : {}),
    ...(match[10] === undefined ? {} : { printArea: true }),
    ...(match[11] === undefined ? {} : { hints: true }),
    ...(match[12] === undefined ? {} : { numbered: true }),
    ...(match[13] === undefined
      ? {}
      : { looks: { header: decodeLook(match[13]), body: decodeLook(match[14] === "=" ? match[13] : match[14]) } }),
    ...(match[15] === undefined
      ? {}
      : {
          page: {
            orientation: ORIENTATIONS[match[15] as keyof typeof ORIENTATIONS],
            ...(match[16] === undefined ? {} : { paper: true as const }),
          },
        }),
  };
}

/** Whether a header still has its state. One without is ours only with markers below it: the label alone may be anybody's text. */
export const hasState = (text: unknown): boolean => typeof text === "string" && HEADER.test(text);

function decodeFormats(text: string | undefined, columns: number): Pick<BlockState, "formats"> {
  if (text === undefined) return {};
  try {
    const read: unknown = JSON.parse(decodeURIComponent(text));
    const isRun = (run: unknown): run is [string, number] =>
      Array.isArray(run) && typeof run[0] === "string" && Number.isInteger(run[1]) && (run[1] as number) > 0;
    if (
      !Array.isArray(read) ||
      read.length !== columns ||
      !read.every((runs) => Array.isArray(runs) && runs.every(isRun))
    )
      return {};
    return { formats: read.map((runs) => runs.map(([format, rows]) => ({ format, rows }))) };
  } catch {
    return {};
  }
}

function decodeSheet(text: string | undefined): Pick<BlockState, "sheetId"> {
  try {
    return text === undefined ? {} : { sheetId: decodeURIComponent(text) };
  } catch {
    return {};
  }
}

function decodeKeys(text: string | undefined, columns: number): Pick<BlockState, "keys"> {
  const keys = text?.split(",");
  return keys?.length === columns ? { keys } : {};
}

function decodeHeights(text: string | undefined): Pick<BlockState, "heights"> {
  const runs = text?.split(",").map((run) => /^(\d+(?:\.\d+)?)?x(\d{1,7})$/.exec(run));
  if (!runs || !runs.every((run) => run !== null)) return {};
  return {
    heights: runs.map((run) => ({ height: run[1] === undefined ? null : Number(run[1]), rows: Number(run[2]) })),
  };
}

function decodeWidth(text: string | undefined): PriorWidth {
  const size = Number(text?.slice(1));
  if (!text || text === "d" || !Number.isFinite(size) || size < 0 || size > 2000) return "standard";
  return text.startsWith("p") ? { points: size } : { characters: size };
}
