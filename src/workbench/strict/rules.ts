/**
 * strict/: where a real Excel refuses, or does something else than one would think. rules.ts is the table of it,
 * backend.ts carries out what concerns the workbook, the handlers of protocol/ what concerns the answers.
 *
 * A rule says on what it rests: `documented` by Microsoft, `reported` by others in public, or `guessed` from neighbouring
 * behaviour, so that the code of the add-in lives with the worst that is known. What only may happen (`may`) is switched
 * on by the tests that look at it; everything else always holds in a strict host.
 */
export type Standing = "documented" | "reported" | "guessed";

export interface StrictRule {
  /** What Excel does, in one sentence. */
  readonly says: string;
  readonly standing: Standing;
  /** Pages of Microsoft's documentation, or issues. */
  readonly sources: readonly string[];
  /** Only some Excels, or only sometimes. */
  readonly may?: true;
}

const office = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `https://github.com/OfficeDev/office-js/issues/${number}`);
const learn = (page: string): string => `https://learn.microsoft.com/${page}`;
/** The comments of the client library's own typings (@types/office-js), by member. */
const typings = (member: string): string => `@types/office-js: ${member}`;

export const STRICT_RULES = {
  mergesAbove512: {
    says: "getMergedAreasOrNullObject fails where a range has more than 512 merged areas.",
    standing: "documented",
    sources: [typings("Excel.Range.getMergedAreasOrNullObject")],
  },
  mergesByFirstCell: {
    says: "getMergedAreasOrNullObject tells only merges whose first cell lies in the range.",
    standing: "reported",
    sources: office(3611, 1590),
  },
  findSkipsHidden: {
    says: "findAll finds nothing on a hidden worksheet, nor in hidden rows and columns.",
    standing: "documented",
    sources: [typings("Excel.Worksheet.findAll"), ...office(6349)],
  },
  criteriaWithNulls: {
    says: "Filter criteria come back with every member, null where empty; applied again with null members they are refused.",
    standing: "reported",
    sources: office(1226),
  },
  criteriaOfBlanks: {
    says: "Loading the criteria of a filter that lets blanks through fails with an internal error.",
    standing: "reported",
    sources: office(465, 3030),
  },
  writeOverFiltered: {
    says: "A block written or cleared over rows that a filter hides lands in wrong rows. Here it is refused, so that a test fails.",
    standing: "reported",
    sources: [...office(224), "https://github.com/xlwings/xlwings/issues/747"],
  },
  tableGrows: {
    // 6745 reports that AutoCorrect's choices hold for what an add-in writes too; expanding tables is one of them.
    says: "A table grows over what is written directly beside or below it.",
    standing: "guessed",
    sources: [learn("office/vba/api/excel.autocorrect.autoexpandlistrange"), ...office(6745)],
  },
  tableColumnFills: {
    says: "A formula written into an empty column of a table becomes the formula of the whole column; the last one written wins.",
    standing: "reported",
    sources: office(1916, 2093, 5909, 6745),
  },
  promptNeedsRule: {
    // In 2594 Excel on the web took prompts alone, and refused a rule over cells whose prompts differ.
    says: "An input prompt on a cell without a validation rule is refused.",
    standing: "guessed",
    sources: [typings("Excel.DataValidation.prompt"), ...office(2594)],
    may: true,
  },
  formatFormulaAbove255: {
    says: "A conditional format is refused whose formula has more than 255 characters, as Excel's dialog and VBA do.",
    standing: "guessed",
    sources: [learn("office/vba/api/excel.formatconditions.add")],
  },
  noPrinter: {
    says: "Reading or setting up the page fails where the machine has no printer.",
    standing: "guessed",
    sources: [learn("office/vba/api/excel.pagesetup")],
    may: true,
  },
  emptyPrintArea: {
    says: 'setPrintArea("") and setPrintTitleRows("") are refused.',
    standing: "guessed",
    sources: [typings("Excel.PageLayout.setPrintArea")],
  },
  protectedReading: {
    says: "On a protected worksheet conditional formats, the filter and the page set-up cannot be read.",
    standing: "guessed",
    sources: [typings("Excel.WorksheetProtection")],
  },
  settingsAbove1MB: {
    says: "Settings of an add-in above 1 MB in all are refused.",
    standing: "reported",
    sources: office(3957, 621),
  },
  widthsInPixels: {
    says: "Column widths are whole pixels: 0.75 points at 96 dots per inch.",
    standing: "documented",
    sources: [learn("office/troubleshoot/excel/determine-column-widths")],
  },
  wrappingGrowsRows: {
    says: "A row of automatic height grows with wrapped text in it, and stays as high when the text goes, until it is fitted again.",
    standing: "documented",
    sources: [learn("office/vba/api/excel.range.wraptext")],
  },
  datesFrom1904: {
    says: "A workbook may count days from 1904: its values are 1,462 lower than those of the same dates elsewhere, its texts are not.",
    standing: "documented",
    sources: [
      "https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487",
      learn("office/troubleshoot/excel/1900-and-1904-date-system"),
    ],
    may: true,
  },
  noSecondAxis: {
    says: "Putting a series of a chart on the second axis is refused.",
    standing: "reported",
    sources: office(1688),
    may: true,
  },
  wholeSheetValidations: {
    says: "A search of a whole sheet for validations runs for minutes; here it is refused.",
    standing: "reported",
    sources: office(4245),
  },
} as const satisfies Readonly<Record<string, StrictRule>>;

export type StrictRuleId = keyof typeof STRICT_RULES;
/** Rules that hold in one host. */
export type Strictness = ReadonlySet<StrictRuleId>;

const IDS = Object.keys(STRICT_RULES) as StrictRuleId[];

/** Everything that always holds, with some of what only may happen, and without what a test has to look past. */
export function strictness(also: readonly StrictRuleId[] = [], except: readonly StrictRuleId[] = []): Strictness {
  const always = IDS.filter((id) => !("may" in STRICT_RULES[id]));
  return new Set([...always, ...also].filter((id) => !except.includes(id)));
}

/** A host as kind as our own workbook is. */
export const KIND: Strictness = new Set();
