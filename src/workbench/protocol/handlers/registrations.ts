/** The pairs of hidden methods behind `onX.add` and `.remove`. */
import { eventType } from "../events";
import type { HostContext } from "../handler";
import type { HostObject } from "../objects";

type Method<T extends HostObject> = (node: T, args: readonly unknown[], host: HostContext) => unknown;

/** What both a worksheet and the collection of worksheets can be listened to for. */
export const SHEET_EVENTS = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "Calculated",
  "FormatChanged",
  "RowSorted",
  "ColumnSorted",
  "RowHiddenChanged",
  "ProtectionChanged",
];

/** `_RegisterXEvent` and `_UnregisterXEvent` for the named events. */
export function registrations<T extends HostObject>(
  names: readonly string[],
  of: "sheet" | "table",
  target: (node: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const name of names) {
    for (const [prefix, act] of [
      ["_Register", "register"],
      ["_Unregister", "unregister"],
    ] as const) {
      const method = name.startsWith("Event") ? prefix + name : `${prefix}${name}Event`;
      const type = eventType(method, of);
      if (type === null) throw new Error(`No event type for ${method}`);
      methods[method] = (node, _, host) => host.events[act](type, target(node));
    }
  }
  return methods;
}
