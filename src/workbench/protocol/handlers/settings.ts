/** What an add-in keeps in the file: workbook.settings. */
import { itemNotFound } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { required, text } from "./arguments";

async function find(key: unknown, host: HostContext): Promise<Node<"Setting"> | null> {
  const wanted = text(key, "key");
  return (await host.backend.settings()).some(([k]) => k === wanted) ? { type: "Setting", key: wanted } : null;
}

async function value(node: Node<"Setting">, host: HostContext): Promise<unknown> {
  const found = (await host.backend.settings()).find(([k]) => k === node.key);
  if (!found) throw itemNotFound(`setting ${node.key}`);
  return found[1];
}

export const settingHandlers = [
  handler("SettingCollection", {
    items: async (_, host) => (await host.backend.settings()).map(([key]): HostObject => ({ type: "Setting", key })),
    item: async (_, key, host) => required(await find(key, host), `setting ${String(key)}`),
    methods: {
      Add: async (_, [key, content], host) => {
        const name = text(key, "key");
        await host.backend.setSetting(name, content ?? null);
        return { type: "Setting", key: name };
      },
      GetItemOrNullObject: (_, [key], host) => find(key, host),
      GetCount: async (_, __, host) => (await host.backend.settings()).length,
    },
  }),
  handler("Setting", {
    identity: (node) => ({ _Id: node.key }),
    check: async (node, host) => void (await value(node, host)),
    get: { Key: (node) => node.key, Value: value },
    set: {
      Value: async (node, content, host) => {
        await value(node, host);
        await host.backend.setSetting(node.key, content ?? null);
      },
    },
    methods: {
      Delete: async (node, _, host) => {
        await value(node, host);
        await host.backend.deleteSetting(node.key);
      },
    },
  }),
];
