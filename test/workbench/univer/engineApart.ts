/**
 * Univer with its formula engine apart, as the page has it (src/workbench/engine): two Univers that know of each other by
 * messages only. In the page these pass between threads and arrive when they arrive; here a test can hold those of the
 * engine back, so that what happens on a busy machine now and then happens for certain.
 */
import { LocaleType, LogLevel, Univer, UniverInstanceType, type IWorkbookData, type Workbook } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRPCMainThreadPlugin, UniverRPCWorkerThreadPlugin } from "@univerjs/rpc";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverRemoteSheetsFormulaPlugin, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { createUniverBackend, type UniverBackend } from "../../../src/workbench/backend/univer";
import { newSheetId } from "../../../src/workbench/backend/univer/sheets";

type Hears = (event: { data: unknown }) => void;
const settings = { locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.ERROR };

/** One way of messages: each arrives in a turn of its own, in order, unless they are held back. */
class Wire {
  private readonly hearers: Hears[] = [];
  private readonly kept: unknown[] = [];
  private isHeld = false;
  private until: { words: string; reached: () => void } | null = null;

  readonly addEventListener = (_type: "message", hears: Hears): void => void this.hearers.push(hears);
  readonly removeEventListener = (): void => undefined;

  readonly postMessage = (message: unknown): void => {
    this.kept.push(structuredClone(message));
    setImmediate(() => this.deliver());
  };

  /** Holds back what comes after the next message with these words; resolves when that one has arrived. */
  holdAfter(words: string): Promise<void> {
    return new Promise((reached) => (this.until = { words, reached }));
  }

  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    for (let left = this.kept.length; left > 0; left--) setImmediate(() => this.deliver());
  }

  private deliver(): void {
    if (this.isHeld || this.kept.length === 0) return;
    const data = this.kept.shift();
    const { until } = this;
    if (until && JSON.stringify(data).includes(until.words)) {
      this.isHeld = true;
      this.until = null;
      until.reached();
    }
    for (const hears of this.hearers) hears({ data });
  }
}

export interface EngineApart {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly backend: UniverBackend;
  readonly sheetId: string;
  readonly toEngine: Wire;
  readonly fromEngine: Wire;
  /** Resolves when Univer has carried out a command of this kind. */
  carriedOut(id: string, whose?: (params: object) => boolean): Promise<void>;
  dispose(): void;
}

let lastUnit = 0;

/** An empty sheet whose formulas are calculated by an engine apart. */
export function openEngineApart(): EngineApart {
  const toEngine = new Wire();
  const fromEngine = new Wire();
  // What a worker finds in its global scope, and what stands for it in the page's.
  Object.assign(globalThis, { addEventListener: toEngine.addEventListener, postMessage: fromEngine.postMessage });
  class EngineWorker {
    readonly postMessage = toEngine.postMessage;
    readonly addEventListener = fromEngine.addEventListener;
    readonly removeEventListener = fromEngine.removeEventListener;
  }
  Object.assign(globalThis, { Worker: EngineWorker });

  const engine = new Univer(settings);
  // The preset of the engine's script is an ES module, which jest cannot load: its plugins one by one.
  engine.registerPlugin(UniverSheetsPlugin, { onlyRegisterFormulaRelatedMutations: true });
  engine.registerPlugin(UniverFormulaEnginePlugin);
  engine.registerPlugin(UniverRPCWorkerThreadPlugin);
  engine.registerPlugin(UniverRemoteSheetsFormulaPlugin);
  const univer = new Univer(settings);
  univer.registerPlugin(UniverRPCMainThreadPlugin, { workerURL: new EngineWorker() as unknown as Worker });
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const sheetId = newSheetId();
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: `apart-${++lastUnit}`,
    name: "计划.xlsx",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [sheetId],
    sheets: { [sheetId]: { id: sheetId, name: "计划", rowCount: 100, columnCount: 26 } },
  });
  const backend = createUniverBackend(univer, workbook);
  return {
    univer,
    workbook,
    backend,
    sheetId,
    toEngine,
    fromEngine,
    carriedOut: (id, whose = () => true) =>
      new Promise((resolve) => {
        const listener = backend.commands.onCommandExecuted((command) => {
          if (command.id !== id || !whose(command.params ?? {})) return;
          listener.dispose();
          resolve();
        });
      }),
    dispose() {
      backend.dispose();
      univer.dispose();
      engine.dispose();
    },
  };
}
