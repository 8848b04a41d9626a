/** Answers `load` and `retrieve`: the property bags the client library fills its objects from. */
import { HostError } from "./errors";
import type { Members } from "./members";
import type { HostObject } from "./objects";
import { camel, scalarsOf } from "./typeTable";
import type { QueryInfo } from "./wire";

/** What was asked of one object: all its scalars, and/or members by lower-case name. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, { readonly name: string; readonly wanted: Wanted }>;
}

const nothing = (): Wanted => ({ all: false, members: new Map() });

/** ["name", "format/fill/color", "*"] as a tree; "items/" is a step the protocol leaves out. */
function parse(info: QueryInfo | undefined): Wanted {
  const root = nothing();
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  if ((info?.Select ?? []).length === 0) root.all = true;
  for (const path of paths) {
    let at = root;
    for (const step of path
      .split("/")
      .map((s) => s.trim())
      .filter((s) => s !== "" && s.toLowerCase() !== "items")) {
      if (step === "*") {
        at.all = true;
        break;
      }
      let next = at.members.get(step.toLowerCase());
      if (!next) at.members.set(step.toLowerCase(), (next = { name: step, wanted: nothing() }));
      at = next.wanted;
    }
    if (at === root) root.all = true;
  }
  return root;
}

export class Query {
  constructor(
    private readonly members: Members,
    private readonly style: "pascal" | "camel",
  ) {}

  async answer(node: HostObject, info: QueryInfo | undefined): Promise<unknown> {
    return this.bag(node, parse(info), info);
  }

  private key(name: string): string {
    return this.style === "pascal" ? name : camel(name);
  }

  private async bag(node: HostObject, wanted: Wanted, page?: QueryInfo): Promise<Record<string, unknown>> {
    return this.members.isCollection(node) ? this.collection(node, wanted, page) : this.single(node, wanted);
  }

  private async single(node: HostObject, wanted: Wanted): Promise<Record<string, unknown>> {
    const bag: Record<string, unknown> = {};
    if ("reference" in node && node.reference !== undefined) bag["_ReferenceId"] = node.reference;
    if (wanted.all) {
      for (const member of scalarsOf(node.type)) {
        if (this.members.isServed(node, member)) bag[this.key(member.name)] = await this.members.get(node, member.name);
      }
    }
    for (const { name, wanted: inner } of wanted.members.values()) {
      const member = this.members.member(node, name);
      if (member.kind === "r" || member.kind === "w")
        bag[this.key(member.name)] = await this.members.get(node, member.name);
      else if (member.kind === "n") {
        const target = await this.members.navigate(node, member.name);
        // A navigation property alone means its scalars.
        if (inner.members.size === 0) inner.all = true;
        bag[this.key(member.name)] = target ? await this.bag(target, inner) : null;
      } else throw new HostError("InvalidArgument", `${node.type}.${name} cannot be loaded.`, `${node.type}.${name}`);
    }
    return bag;
  }

  private async collection(node: HostObject, wanted: Wanted, page?: QueryInfo): Promise<Record<string, unknown>> {
    const bag: Record<string, unknown> = {};
    const ofItems: Wanted = { all: wanted.all, members: new Map(wanted.members) };
    const count = ofItems.members.get("count");
    if (count) {
      bag[this.key("Count")] = (await this.members.items(node)).length;
      ofItems.members.delete("count");
      if (ofItems.members.size === 0 && !ofItems.all) return bag;
    }
    const items = await this.members.items(node);
    const skip = page?.Skip ?? 0;
    const list: Record<string, unknown>[] = [];
    for (const [index, item] of items.entries()) {
      if (index < skip || (page?.Top !== undefined && index >= skip + page.Top)) continue;
      const identity = await this.members.identity(item);
      // The item's own id is told beside its properties, so that `id` stays "not loaded" unless it was asked for.
      list.push({ _Id: identity["_Id"] ?? identity["Id"], _Index: index, ...(await this.single(item, ofItems)) });
    }
    bag[this.style === "pascal" ? "_Items" : "items"] = list;
    return bag;
  }
}
