/** What each strict rule does, seen through the client library, beside what our own kind workbook does. */
import { MemoryBackend } from "../../../src/workbench/backend/memory";
import { KIND, STRICT_RULES, strictness, type StrictRuleId } from "../../../src/workbench/strict";
import { settle, useHost } from "../../support/clientLibrary";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

interface Case {
  readonly prepare?: (book: MemoryBackend, id: string) => void;
  /** What is seen: a value, or the code of the refusal. */
  readonly see: (sheet: Excel.Worksheet, context: Excel.RequestContext, book: MemoryBackend) => Promise<unknown>;
  readonly strict: unknown;
  readonly kind: unknown;
}

const loaded = async <T extends OfficeExtension.ClientObject>(object: T, what: string): Promise<T> => {
  (object as unknown as { load(what: string): void }).load(what);
  await object.context.sync();
  return object;
};
const merged = async (range: Excel.Range): Promise<number> => {
  const areas = await loaded(range.getMergedAreasOrNullObject(), "areaCount");
  return areas.isNullObject ? 0 : areas.areaCount;
};
const filtered = (book: MemoryBackend, id: string): void => {
  book.fill("计划", [["名称"], ["甲"], ["乙"], ["甲"]]);
  book.applyAutoFilter(id, at(0, 0, 4), 0, { filterOn: "Values", values: ["甲"] });
};
const tableBook = (book: MemoryBackend, id: string): void => {
  book.fill("计划", [["名称"], ["甲"], ["乙"], ["丙"]]);
  book.addTable(id, at(0, 0, 4), true);
};
const found = async (sheet: Excel.Worksheet): Promise<unknown> => {
  const areas = await loaded(sheet.findAllOrNullObject("甲", {}), "address");
  return areas.isNullObject ? null : areas.address;
};

const CASES: Readonly<Record<StrictRuleId, Case | readonly Case[]>> = {
  mergesAbove512: [512, 513].map((count) => ({
    prepare: (book, id) => {
      for (let row = 0; row < count; row += 1) book.merge(id, at(row, 0, 1, 2), false);
    },
    see: (sheet) => merged(sheet.getRange("A1:B600")),
    strict: count > 512 ? "GeneralException" : 512,
    kind: count,
  })),
  mergesByFirstCell: {
    prepare: (book, id) => book.merge(id, at(0, 0, 3, 1), false),
    see: (sheet) => merged(sheet.getRange("A2:A9")),
    strict: 0,
    kind: 1,
  },
  findSkipsHidden: [
    {
      prepare: (book) => {
        book.fill("其他", [["甲"]]);
        book.setSheetVisibility(book.idOf("其他"), "Hidden");
      },
      see: (_, context) => found(context.workbook.worksheets.getItem("其他")),
      strict: null,
      kind: "其他!A1",
    },
    {
      prepare: (book, id) => {
        book.fill("计划", [["甲", "甲"]]);
        book.setColumnsHidden(id, 0, 1, true);
      },
      see: found,
      strict: "计划!B1",
      kind: "计划!A1,计划!B1",
    },
  ],
  criteriaWithNulls: [
    {
      prepare: filtered,
      see: async (sheet) => (await loaded(sheet.autoFilter, "criteria")).criteria,
      strict: [
        {
          color: null,
          criterion1: null,
          criterion2: null,
          dynamicCriteria: null,
          filterOn: "Values",
          icon: null,
          operator: null,
          subField: null,
          values: ["甲"],
        },
      ],
      kind: [{ filterOn: "Values", values: ["甲"] }],
    },
    {
      prepare: filtered,
      see: async (sheet, context) => {
        sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Values", values: ["乙"], criterion1: null } as never);
        await context.sync();
        return "applied";
      },
      strict: "InvalidArgument",
      kind: "applied",
    },
  ],
  criteriaOfBlanks: {
    prepare: (book, id) => {
      book.fill("计划", [["名称"], ["甲"]]);
      book.applyAutoFilter(id, at(0, 0, 3), 0, { filterOn: "Values", values: ["甲", ""] });
    },
    see: async (sheet) => (await loaded(sheet.autoFilter, "criteria")).criteria.length,
    strict: "GeneralException",
    kind: 1,
  },
  writeOverFiltered: [
    {
      prepare: filtered,
      see: async (sheet, context, book) => {
        sheet.getRange("B2:B4").values = [[1], [2], [3]];
        await context.sync();
        return book.snapshot().sheets[0]?.cells["B3"]?.value;
      },
      strict: "GeneralException",
      kind: 2,
    },
    {
      prepare: filtered,
      see: async (sheet, context, book) => {
        sheet.getRange("B2:B4").clear("Contents");
        await context.sync();
        return Object.keys(book.snapshot().sheets[0]?.cells ?? {}).length;
      },
      strict: "GeneralException",
      kind: 4,
    },
    {
      prepare: filtered,
      see: async (sheet, context, book) => {
        sheet.getRange("B3").values = [[2]];
        await context.sync();
        return book.snapshot().sheets[0]?.cells["B3"]?.value;
      },
      strict: 2,
      kind: 2,
    },
  ],
  tableGrows: [
    ["B1:B4", [["备注"], [1], [2], [3]], "A1:B4"],
    ["A5:A5", [["丁"]], "A1:A5"],
    ["C1:C4", [["备注"], [1], [2], [3]], "A1:A4"],
  ].map(([address, values, range]) => ({
    prepare: tableBook,
    see: async (sheet, context, book) => {
      sheet.getRange(address as string).values = values as string[][];
      await context.sync();
      return (book.snapshot().tables[0] as { range: string }).range;
    },
    strict: range,
    kind: "A1:A4",
  })),
  tableColumnFills: {
    prepare: (book, id) => {
      book.fill("计划", [["名称", "结论"], ["甲"], ["乙"], ["丙"]]);
      book.addTable(id, at(0, 0, 4, 2), true);
    },
    see: async (sheet, context, book) => {
      sheet.getRange("B2:B4").formulas = [['=A2&"一"'], ['=A3&"二"'], ['=A4&"三"']];
      await context.sync();
      const { cells = {} } = book.snapshot().sheets[0] ?? {};
      return ["B2", "B3", "B4"].map((cell) => cells[cell]?.formula);
    },
    strict: ['=A2&"三"', '=A3&"三"', '=A4&"三"'],
    kind: ['=A2&"一"', '=A3&"二"', '=A4&"三"'],
  },
  promptNeedsRule: {
    see: async (sheet, context) => {
      sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "提示", message: "无" };
      await context.sync();
      return "set";
    },
    strict: "InvalidArgument",
    kind: "set",
  },
  formatFormulaAbove255: [255, 256].map((length) => ({
    see: async (sheet, context, book) => {
      const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      custom.rule.formula = `=A1="${"长".repeat(length - 6)}"`;
      await context.sync();
      return String(book.snapshot().sheets[0]?.conditionalFormats[0]?.formula).length;
    },
    strict: length > 255 ? "InvalidArgument" : 255,
    kind: length,
  })),
  noPrinter: {
    see: async (sheet) => (await loaded(sheet.pageLayout.getPrintAreaOrNullObject(), "address")).isNullObject,
    strict: "GeneralException",
    kind: true,
  },
  emptyPrintArea: [
    {
      prepare: (book, id) => book.setPrintArea(id, [at(0, 0, 2, 2)]),
      see: async (sheet, context) => {
        sheet.pageLayout.setPrintArea("");
        await context.sync();
        return "set";
      },
      strict: "InvalidArgument",
      kind: "set",
    },
    {
      prepare: (book, id) => book.setPrintArea(id, [at(0, 0, 2, 2)]),
      see: async (sheet, context, book) => {
        sheet.names.getItemOrNullObject("Print_Area").delete();
        await context.sync();
        return book.snapshot().sheets[0]?.printArea;
      },
      strict: null,
      kind: ["A1:B2"],
    },
  ],
  protectedReading: [
    [async (sheet: Excel.Worksheet) => (await loaded(sheet.getRange().conditionalFormats, "items/id")).items.length, 0],
    [async (sheet: Excel.Worksheet) => (await loaded(sheet.autoFilter, "isDataFiltered")).isDataFiltered, false],
    [
      async (sheet: Excel.Worksheet) =>
        (await loaded(sheet.pageLayout.getPrintAreaOrNullObject(), "address")).isNullObject,
      true,
    ],
  ].map(([see, kind]) => ({
    prepare: (book: MemoryBackend, id: string) => book.protect(id),
    see: see as Case["see"],
    strict: "AccessDenied",
    kind,
  })),
  settingsAbove1MB: [
    [349_000, "kept"],
    [350_000, "InvalidArgument"],
  ].map(([length, strict]) => ({
    see: async (_, context) => {
      context.workbook.settings.add("x", "长".repeat(length as number));
      await context.sync();
      return "kept";
    },
    strict,
    kind: "kept",
  })),
  widthsInPixels: {
    see: async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 98.5;
      await context.sync();
      return (await loaded(sheet.getRange("A1").format, "columnWidth")).columnWidth;
    },
    strict: 98.25,
    kind: 98.5,
  },
  wrappingGrowsRows: [
    {
      see: async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.values = [["一句不短的话，要占好几行"]];
        cell.format.wrapText = true;
        await context.sync();
        cell.clear("Contents");
        await context.sync();
        return (await loaded(cell.format, "rowHeight")).rowHeight;
      },
      strict: 42.75,
      kind: 14.25,
    },
    {
      prepare: (book, id) => book.setRowHeight(id, 0, 1, 20),
      see: async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.format.wrapText = true;
        cell.values = [["一句不短的话，要占好几行"]];
        await context.sync();
        return (await loaded(cell.format, "rowHeight")).rowHeight;
      },
      strict: 20,
      kind: 20,
    },
  ],
  datesFrom1904: {
    prepare: (book, id) => {
      book.fill("计划", [[45292 - 1462]]);
      book.writeCells(id, at(0, 0), "numberFormats", [["yyyy-mm-dd"]]);
    },
    see: async (sheet) => {
      const cell = await loaded(sheet.getRange("A1"), "values,text");
      return [cell.values[0]?.[0] as unknown, cell.text[0]?.[0]];
    },
    strict: [43830, "2024-01-01"],
    kind: [43830, "2019-12-31"],
  },
  noSecondAxis: {
    prepare: (book) =>
      book.fill("计划", [
        ["项目数", "总投资"],
        [1, 2],
      ]),
    see: async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      chart.series.getItemAt(0).axisGroup = "Secondary";
      await context.sync();
      return "drawn";
    },
    strict: "GeneralException",
    kind: "drawn",
  },
  wholeSheetValidations: [undefined, "A1:B9"].map((address) => ({
    see: async (sheet) =>
      (await loaded(sheet.getRange(address).getSpecialCellsOrNullObject("DataValidations"), "areaCount")).isNullObject,
    strict: address ? true : "RequestAborted",
    kind: true,
  })),
};

const ALL = Object.entries(CASES).flatMap(([id, cases]) =>
  (Array.isArray(cases) ? (cases as readonly Case[]) : [cases as Case]).map(
    (one, index) => [`${id} ${index + 1}`, id as StrictRuleId, one] as const,
  ),
);

async function seen(rules: Parameters<typeof useHost>[1], one: Case): Promise<unknown> {
  const book = new MemoryBackend(["计划", "其他"]);
  one.prepare?.(book, book.idOf("计划"));
  useHost(book, rules);
  try {
    return await Excel.run((context) => one.see(context.workbook.worksheets.getItem("计划"), context, book));
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await settle();
  }
}

test.each(ALL)("%s", async (_, id, one) => {
  expect(STRICT_RULES[id].says).not.toBe("");
  expect(await seen({ strict: KIND }, one)).toEqual(one.kind);
  expect(await seen({ strict: strictness([id]) }, one)).toEqual(one.strict);
});

test("every rule names what it rests on; what only may happen is off unless asked for", () => {
  for (const [id, { sources, standing }] of Object.entries(STRICT_RULES)) {
    expect([id, sources.length > 0]).toEqual([id, true]);
    if (standing === "reported")
      expect(sources.some((source) => /github\.com\/.+\/issues\/\d+$/.test(source))).toBe(true);
  }
  expect(strictness().has("promptNeedsRule")).toBe(false);
  expect(strictness(["promptNeedsRule"], ["tableGrows"]).has("tableGrows")).toBe(false);
  expect(strictness(["promptNeedsRule"]).has("promptNeedsRule")).toBe(true);
});

test("others can change the workbook before any batch, and it is told as theirs", async () => {
  const book = new MemoryBackend(["计划"]);
  const host = useHost(book, { strict: strictness() });
  host.between = (batch) => {
    if (batch === 2) book.byPerson(() => book.fill("计划", [["别人"]]), { remote: true });
  };
  const read = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("计划").getRange("A1");
    const before = (await loaded(cell, "values")).values;
    return [before, (await loaded(cell, "values")).values];
  });
  expect(read).toEqual([[[""]], [["别人"]]]);
});
