/** A host for Excel's client library: text in, text out, a backend behind it. */
import type { Backend, WorkbookEvent } from "../backend/types";
import { Batch } from "./batch";
import { asHostError, type HostErrorCode } from "./errors";
import { EventRegistry } from "./events";
import { Faults, type Fault, type FaultOptions } from "./faults";
import type { HostContext } from "./handler";
import { Members } from "./members";
import { References } from "./references";
import { KIND, strictly, type Strictness } from "../strict";
import { isSetSupported, type Level } from "./typeTable";
import {
  ActionType,
  utf8Length,
  type BatchBody,
  type Bridge,
  type EventEntry,
  type RequestMessage,
  type ResponseBody,
} from "./wire";

/** Excel on the web takes and gives 5 MB at most. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  /** API sets this host has; absent: everything the library knows. */
  readonly level?: Level;
  /** Largest request and response in bytes; Infinity by default. */
  readonly payloadLimit?: number;
  /** Milliseconds before each answer and event; 0 answers in microtasks, which fake timers do not hold up. */
  readonly latency?: number;
  /** Excel's refusals and surprises that hold in this host; none by default. */
  readonly strict?: Strictness;
  /** What others do to the workbook before the nth batch is carried out (1: the first), as when several edit one file. */
  readonly between?: (batch: number) => void;
}

export class ProtocolHost {
  /** Give this to OfficeExtension.HostBridge.init. */
  readonly bridge: Bridge;
  level: Level;
  payloadLimit: number;
  latency: number;
  /** A cell is being edited: every batch is refused with InvalidOperationInCellEditMode. */
  cellEditMode = false;
  /** Batches, without the library's own that only release references. */
  batches = 0;
  releaseBatches = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** Largest single request and response. */
  largestRequest = 0;
  largestResponse = 0;
  /** Members that were asked for and are not served: a test that wants to prove something checks that this is empty. */
  readonly notImplemented = new Set<string>();
  readonly context: HostContext;
  /** See HostOptions; a test may set it while the host lives. */
  between: (batch: number) => void;

  private readonly faults = new Faults();
  private readonly members: Members;
  private readonly stopListening: () => void;
  private queue: Promise<void> = Promise.resolve();
  private pendingEvents: EventEntry[] = [];
  private inBatch = false;
  private flushing = false;

  constructor(
    readonly backend: Backend,
    options: HostOptions = {},
  ) {
    this.level = options.level;
    this.payloadLimit = options.payloadLimit ?? Infinity;
    this.latency = options.latency ?? 0;
    const strict = options.strict ?? KIND;
    this.between = options.between ?? (() => undefined);
    this.context = {
      backend: strictly(backend, strict),
      references: new References(),
      events: new EventRegistry(),
      strict,
    };
    this.members = new Members(
      this.context,
      () => this.level,
      (member) => this.notImplemented.add(member),
    );
    this.stopListening = backend.listen((event) => this.onEvent(event));
    this.bridge = { onMessageFromHost: null, sendMessageToHost: (text) => this.receive(text) };
  }

  /** The nth batch from now on (1: the next; releases of references are not counted) fails with this code. */
  fail(nth: number, code: HostErrorCode, options: FaultOptions = {}): void {
    this.faults.plan(nth, code, options);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  resetCounters(): void {
    this.batches =
      this.releaseBatches =
      this.actions =
      this.requestBytes =
      this.responseBytes =
      this.largestRequest =
      this.largestResponse =
        0;
  }

  /** Resolves when everything received so far is answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  dispose(): void {
    this.stopListening();
    this.bridge.onMessageFromHost = null;
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== 1) return;
    // One batch at a time, in the order they came; whatever happens, the id is answered: the client has no timeout.
    this.queue = this.queue.then(async () => {
      const answer = await this.answer(request, utf8Length(text)).catch((error: unknown) =>
        refusal(500, asHostError(error)),
      );
      if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
      this.send({ type: 2, id: request.id, flags: 0, message: answer });
      this.scheduleEvents();
    });
  }

  private send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private async answer(request: RequestMessage, bytes: number): Promise<Answered> {
    const body = request.message?.body;
    if (!body || !/^ProcessQuery/.test(request.message?.url ?? ""))
      return refusal(404, { code: "ApiNotFound", message: "The host knows ProcessQuery only." });
    if (isRelease(body)) {
      this.releaseBatches += 1;
      return answered(await new Batch(body, this.context, this.members).run());
    }
    this.batches += 1;
    this.actions += body.Actions.length;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
    this.between(this.batches);
    const fault = this.faults.next();
    if (fault && fault.when !== "after") return faulty(fault);
    if (bytes > this.payloadLimit)
      return failed("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    if (this.cellEditMode)
      return failed(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    const result = await this.carryOut(body);
    if (fault) return faulty(fault);
    const size = utf8Length(JSON.stringify(result));
    this.responseBytes += size;
    this.largestResponse = Math.max(this.largestResponse, size);
    return size > this.payloadLimit
      ? failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")
      : answered(result);
  }

  private async carryOut(body: BatchBody): Promise<ResponseBody> {
    this.inBatch = true;
    try {
      await this.backend.beginBatch?.();
      try {
        return await new Batch(body, this.context, this.members).run();
      } finally {
        await this.backend.endBatch?.();
      }
    } catch (error) {
      const { code, message } = asHostError(error);
      return { Results: [], TraceIds: [], Error: { Code: code, Message: message, ActionIndex: 0 } };
    } finally {
      this.inBatch = false;
    }
  }

  private onEvent(event: WorkbookEvent): void {
    if (event.type === "changed" && event.changeType !== "RangeEdited") this.follow(event);
    this.pendingEvents.push(...this.context.events.entries(event, isSetSupported(this.level, "ExcelApi", "1.14")));
    if (!this.inBatch) this.scheduleEvents();
  }

  /** Kept ranges move with their cells. */
  private follow(event: Extract<WorkbookEvent, { type: "changed" }>): void {
    const { sheetId, range } = event;
    const { references } = this.context;
    if (event.changeType === "RowInserted") references.shift(sheetId, "row", range.row, range.rowCount);
    else if (event.changeType === "RowDeleted") references.shift(sheetId, "row", range.row, -range.rowCount);
    else if (event.changeType === "ColumnInserted")
      references.shift(sheetId, "column", range.column, range.columnCount);
    else if (event.changeType === "ColumnDeleted")
      references.shift(sheetId, "column", range.column, -range.columnCount);
  }

  /** Events follow the answer of the batch that caused them, as messages of their own. */
  private scheduleEvents(): void {
    if (this.pendingEvents.length === 0 || this.flushing) return;
    this.flushing = true;
    const flush = (): void => {
      this.flushing = false;
      const entries = this.pendingEvents;
      this.pendingEvents = [];
      if (entries.length > 0) this.send({ type: 3, message: { entries } });
    };
    if (this.latency > 0) setTimeout(flush, this.latency);
    else void Promise.resolve().then(flush);
  }
}

interface Answered {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

const answered = (body: ResponseBody): Answered => ({ statusCode: 200, headers: {}, body });
const failed = (code: string, message: string): Answered =>
  answered({ Results: [], TraceIds: [], Error: { Code: code, Message: message, ActionIndex: 0 } });
const refusal = (statusCode: number, error: { code: string; message: string }): Answered => ({
  statusCode,
  headers: {},
  body: { error },
});

function faulty(fault: Fault): Answered {
  if (fault.code === "ConnectionFailure") return { statusCode: fault.status ?? 503, headers: {}, body: "" };
  return fault.status
    ? refusal(fault.status, { code: fault.code, message: "Planned failure." })
    : failed(fault.code, "Planned failure.");
}

/** The library's own batch after Excel.run: it only gives kept objects back. */
function isRelease(body: BatchBody): boolean {
  const calls = body.Actions.filter((a) => a.ActionType !== ActionType.Instantiate);
  return calls.length > 0 && calls.every((a) => a.ActionType === ActionType.Method && a.Name === "_RemoveReference");
}
