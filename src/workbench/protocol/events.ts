/**
 * From what happens in the workbook to the messages the client library's event handlers wait for.
 * Type numbers and argument names are the library's; a message goes out only where a handler was registered,
 * so a forgotten registration is as silent as in Excel.
 */
import { rangeAddress } from "../backend/address";
import { isErrorText } from "../backend/typedIn";
import type { CellRange, CellValue, WorkbookEvent } from "../backend/types";
import type { EventEntry } from "./wire";

/** Target of handlers on a collection of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** The events a backend can raise, by the middle of the library's registration method: `_Register<name>Event`. */
const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
};
const TABLE_EVENTS: Readonly<Record<string, number>> = { DataChanged: 101 };

/** "_RegisterDataChangedEvent" → 10, "_UnregisterEventNameChanged" → 25; null for an event the host never raises. */
export function eventType(method: string, of: "sheet" | "table"): number | null {
  const name = /^_(?:Unr|R)egister(?:Event)?(.+?)(?:Event)?$/.exec(method)?.[1] ?? "";
  return (of === "sheet" ? SHEET_EVENTS : TABLE_EVENTS)[name] ?? null;
}

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

type Arguments = Readonly<Record<string, unknown>>;

export class EventRegistry {
  /** context.runtime.enableEvents. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly ranges = new Map<string, { sheetId: string; range: CellRange }>();
  private nextRange = 1;

  /** How many (event, target) pairs have a handler: 0 after an add-in removed all of its own. */
  get registrations(): number {
    return this.registered.size;
  }

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** The range behind an event's referenceId (args.getRange). */
  rangeOf(referenceId: string): { sheetId: string; range: CellRange } | undefined {
    return this.ranges.get(referenceId);
  }

  private remember(sheetId: string, range: CellRange): string {
    const id = `event-${this.nextRange++}`;
    this.ranges.set(id, { sheetId, range });
    if (this.ranges.size > 1000) this.ranges.delete(this.ranges.keys().next().value ?? "");
    return id;
  }

  /** Messages for an event; `triggerSource` is what ExcelApi 1.14 added to onChanged. */
  entries(event: WorkbookEvent, triggerSource: boolean): EventEntry[] {
    if (!this.enabled) return [];
    const out: EventEntry[] = [];
    const send = (type: number, targets: readonly string[], args: Arguments): void => {
      for (const targetId of targets) {
        if (this.registered.has(`${type}|${targetId}`))
          out.push({ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(args) });
      }
    };
    /** The older handlers tell the host nothing: their messages always go out. */
    const sendAlways = (type: number): void => {
      out.push({ messageCategory: 65536, messageType: type, targetId: "", message: "{}" });
    };
    if (event.type === "settingsChanged") {
      sendAlways(1);
      return out;
    }
    const worksheetId = event.sheetId;
    const both = [worksheetId, WORKBOOK_TARGET];
    switch (event.type) {
      case "changed": {
        const args: Arguments = {
          address: rangeAddress(event.range),
          changeType: event.changeType,
          source: event.source,
          worksheetId,
          shiftDirection: "None",
          referenceId: this.remember(worksheetId, event.range),
          ...(triggerSource ? { triggerSource: event.byAddIn ? "ThisLocalAddin" : "Unknown" } : {}),
          ...(event.before === undefined
            ? {}
            : { valueBefore: event.before, valueTypeBefore: valueType(event.before) }),
          ...(event.after === undefined ? {} : { valueAfter: event.after, valueTypeAfter: valueType(event.after) }),
        };
        send(10, both, args);
        if (event.tableId !== undefined) send(101, [event.tableId, ...both], { ...args, tableId: event.tableId });
        break;
      }
      case "sheetActivated":
        send(11, both, { worksheetId });
        break;
      case "sheetDeactivated":
        send(12, both, { worksheetId });
        break;
      case "sheetAdded":
        send(13, [WORKBOOK_TARGET], { worksheetId, source: event.source });
        break;
      case "sheetDeleted":
        send(15, [WORKBOOK_TARGET], { worksheetId, source: event.source });
        break;
      case "selectionChanged": {
        send(14, both, { worksheetId, address: event.ranges.map(rangeAddress).join(",") });
        sendAlways(2);
        break;
      }
      case "calculated":
        send(16, both, { worksheetId, address: event.range ? rangeAddress(event.range) : "" });
        break;
      case "formatChanged":
        send(18, both, {
          worksheetId,
          address: rangeAddress(event.range),
          source: event.source,
          referenceId: this.remember(worksheetId, event.range),
        });
        break;
      case "rowSorted":
        send(19, both, { worksheetId, address: rangeAddress(event.range), source: event.source });
        break;
      case "columnSorted":
        send(20, both, { worksheetId, address: rangeAddress(event.range), source: event.source });
        break;
      case "rowHiddenChanged":
        send(22, both, {
          worksheetId,
          address: rangeAddress(event.range),
          changeType: event.hidden ? "Hidden" : "Unhidden",
          source: event.source,
        });
        break;
      case "protectionChanged":
        send(24, both, { worksheetId, isProtected: event.isProtected, source: event.source });
        break;
      case "sheetRenamed":
        send(25, both, { worksheetId, nameBefore: event.before, nameAfter: event.after, source: event.source });
        break;
      case "chartAdded":
        // Handlers of charts are not served.
        break;
      case "visibilityChanged":
        send(26, both, { worksheetId, visibilityBefore: event.before, visibilityAfter: event.after, source: "Local" });
        break;
    }
    return out;
  }
}
