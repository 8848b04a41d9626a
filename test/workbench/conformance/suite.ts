/**
 * One suite over every backend, run through Excel's real client library: what the add-in counts on, in the words of Excel's
 * documentation. A backend that passes here is no kinder than the other. (Not tests themselves: see *.test.ts.)
 */
import type { Answer, Backend, CellValue } from "../../../src/workbench/backend/types";
import type { ProtocolHost } from "../../../src/workbench/protocol";
import { settle, useHost } from "../../support/clientLibrary";
import { turns } from "../../support/turns";
import { cellCases } from "./cells";
import { conditionalFormatCases } from "./conditionalFormats";
import { eventCases } from "./events";
import { formatCases } from "./formats";
import { keptCases } from "./kept";
import { structureCases } from "./structure";

export interface Subject {
  readonly backend: Backend;
  /** A person types into a cell of the visible workbook: not a write of the add-in's. */
  personTypes(sheetId: string, row: number, column: number, value: CellValue): Answer<void>;
  dispose?(): Answer<void>;
}

/** A new workbook with empty sheets of these names, the first one active. */
export type MakeSubject = (sheetNames: readonly string[]) => Answer<Subject>;

/** What the cases work with: a fresh workbook 计划, 其他 before each test. */
export interface Stage {
  readonly subject: Subject;
  readonly host: ProtocolHost;
}

export function describeConformance(name: string, make: MakeSubject): void {
  describe(`${name} behaves as the add-in expects of Excel`, () => {
    let stage: Stage;
    beforeEach(async () => {
      const subject = await make(["计划", "其他"]);
      stage = { subject, host: useHost(subject.backend) };
    });
    afterEach(async () => {
      expect([...stage.host.notImplemented]).toEqual([]);
      await settle();
      stage.host.dispose();
      await stage.subject.dispose?.();
    });
    const at = (): Stage => stage;
    cellCases(at);
    formatCases(at);
    structureCases(at);
    conditionalFormatCases(at);
    keptCases(at);
    eventCases(at);
  });
}

/** The sheet 计划 of the workbook under test. */
export const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("计划");

/** Runs code that may load and sync freely on the sheet 计划. */
export function onPlan<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => work(plan(context), context));
}

/** Puts values from A1 on, in a run of its own. */
export function given(values: readonly (readonly CellValue[])[]): Promise<void> {
  return onPlan(async (sheet, context) => {
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values.map((row) => [...row]);
    await context.sync();
  });
}

/** Values of an address, in a run of its own. */
export function valuesOf(address: string): Promise<unknown[][]> {
  return onPlan(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** Fails what never comes, before jest's own limit would, with the value instead. */
const LONGEST_MS = 60_000;

/** Waits until something holds, giving timers and messages their turn; fails with the last value where it never does. */
export async function eventually<T>(read: () => T, expected: T): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  while (Date.now() < until) {
    await settle();
    try {
      expect(read()).toEqual(expected);
      return;
    } catch {
      await turns();
    }
  }
  expect(read()).toEqual(expected);
}
