/** Defined names, of the workbook and of a sheet. */
import { fullAddress, parseRange, splitSheet } from "../../backend/address";
import type { NameState } from "../../backend/types";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { node as objectOf, required, sheetById, text } from "./arguments";

type Scope = { readonly sheetId: string | null };

async function find(scope: Scope, name: unknown, host: HostContext): Promise<Node<"NamedItem"> | null> {
  const wanted = text(name, "name").toLowerCase();
  const found = (await host.backend.names(scope.sheetId)).find((n) => n.name.toLowerCase() === wanted);
  return found ? { type: "NamedItem", sheetId: scope.sheetId, name: found.name } : null;
}

async function state(node: Node<"NamedItem">, host: HostContext): Promise<NameState> {
  const found = (await host.backend.names(node.sheetId)).find((n) => n.name === node.name);
  if (!found) throw itemNotFound(`name ${node.name}`);
  return found;
}

/** The range a name stands for; null for a constant or a formula. */
async function target(node: Node<"NamedItem">, host: HostContext): Promise<Node<"Range"> | null> {
  const { sheet, rest } = splitSheet((await state(node, host)).formula.replace(/^=/, ""));
  const range = parseRange(rest);
  const on = (await host.backend.sheets()).find((s) => (sheet === null ? s.id === node.sheetId : s.name === sheet));
  return range && rest !== "" && on ? { type: "Range", sheetId: on.id, range } : null;
}

async function formula(reference: unknown, host: HostContext): Promise<string> {
  const range = objectOf(reference, "Range");
  if (!range) {
    const given = text(reference, "reference");
    return given.startsWith("=") ? given : `=${given}`;
  }
  const address = fullAddress((await sheetById(host, range.sheetId)).name, range.range);
  const bang = address.lastIndexOf("!") + 1;
  return `=${address.slice(0, bang)}${address.slice(bang).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

async function replace(node: Node<"NamedItem">, change: Partial<NameState>, host: HostContext): Promise<void> {
  const before = await state(node, host);
  await host.backend.deleteName(node.sheetId, node.name);
  await host.backend.addName(node.sheetId, { ...before, ...change });
}

export const nameHandlers = [
  handler("NamedItemCollection", {
    items: async (node, host) =>
      (await host.backend.names(node.sheetId)).map((n): HostObject => ({
        type: "NamedItem",
        sheetId: node.sheetId,
        name: n.name,
      })),
    item: async (node, name, host) => required(await find(node, name, host), `name ${String(name)}`),
    methods: {
      Add: async (node, [name, reference, comment], host) => {
        const wanted = text(name, "name");
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(wanted) || /^([a-z]{1,3}\d+|[rc])$/i.test(wanted))
          throw invalidArgument(`${wanted} is no name`);
        if (await find(node, wanted, host))
          throw new HostError("ItemAlreadyExists", `The name ${wanted} exists already.`);
        await host.backend.addName(node.sheetId, {
          name: wanted,
          formula: await formula(reference, host),
          visible: true,
          comment: typeof comment === "string" ? comment : "",
        });
        return { type: "NamedItem", sheetId: node.sheetId, name: wanted };
      },
      GetItemOrNullObject: (node, [name], host) => find(node, name, host),
      GetCount: async (node, _, host) => (await host.backend.names(node.sheetId)).length,
    },
  }),
  handler("NamedItem", {
    identity: (node) => ({ _Id: node.name }),
    check: async (node, host) => void (await state(node, host)),
    get: {
      Name: (node) => node.name,
      Formula: async (node, host) => (await state(node, host)).formula,
      Comment: async (node, host) => (await state(node, host)).comment,
      Visible: async (node, host) => (await state(node, host)).visible,
      Scope: (node) => (node.sheetId === null ? "Workbook" : "Worksheet"),
    },
    set: {
      Formula: async (node, value, host) =>
        replace(node, { formula: await formula(text(value, "formula"), host) }, host),
      Comment: (node, value, host) => replace(node, { comment: text(value, "comment") }, host),
      Visible: (node, value, host) => replace(node, { visible: value === true }, host),
    },
    methods: {
      Delete: async (node, _, host) => {
        await state(node, host);
        await host.backend.deleteName(node.sheetId, node.name);
      },
      GetRange: async (node, _, host) => required(await target(node, host), "the name stands for no range"),
      GetRangeOrNullObject: (node, _, host) => target(node, host),
    },
  }),
];
