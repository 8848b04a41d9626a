/**
 * Carries out one batch: object paths to objects, actions in their order, results by action id.
 * The first action that fails ends it; what was written before stays written (a batch is no transaction).
 */
import { asHostError, HostError, invalidArgument, itemNotFound } from "./errors";
import type { HostContext } from "./handler";
import type { Members } from "./members";
import type { HostObject } from "./objects";
import { Query } from "./query";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchBody,
  type PathInfo,
  type ResponseBody,
} from "./wire";

export class Batch {
  /** What each path led to; a method path is called once per batch. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: BatchBody,
    private readonly host: HostContext,
    private readonly members: Members,
  ) {}

  async run(): Promise<ResponseBody> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: (await this.perform(action)) ?? null });
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      } catch (error) {
        const { code, message, location } = asHostError(error);
        return {
          Results: results,
          TraceIds: traceIds,
          Error: { Code: code, Message: message, Location: location ?? this.locate(action), ActionIndex: index },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  /** "Range.values", for the client's debugInfo.errorLocation. */
  private locate(action: Action): string {
    const type = this.resolved.get(action.ObjectPathId)?.type;
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const name = action.Name || path?.Name || "";
    return [type ?? "", name ? name.charAt(0).toLowerCase() + name.slice(1) : ""]
      .filter((part) => part !== "")
      .join(".");
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const node = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return node ? this.members.identity(node) : null;
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return node
          ? new Query(this.members, action.ActionType === ActionType.Query ? "pascal" : "camel").answer(
              node,
              action.QueryInfo,
            )
          : null;
      case ActionType.Method:
        return node ? this.members.call(node, action.Name ?? "", await this.args(action.ArgumentInfo)) : null;
      case ActionType.SetProperty: {
        if (!node) throw itemNotFound("a property of a null object was set");
        const [value] = await this.args(action.ArgumentInfo);
        return this.members.set(node, action.Name ?? "", value);
      }
      case ActionType.Update:
        if (!node) throw itemNotFound("a null object was updated");
        return this.update(node, action.ObjectState ?? {});
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} isn't implemented.`);
    }
  }

  private async update(node: HostObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(state)) {
      const member = this.members.member(node, name);
      if (member.kind !== "n") await this.members.set(node, name, value);
      else {
        const target = await this.members.navigate(node, name);
        if (!target) throw itemNotFound(name);
        await this.update(target, (value ?? {}) as Readonly<Record<string, unknown>>);
      }
    }
  }

  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds;
    return Promise.all((info?.Arguments ?? []).map((argument, i) => this.argument(argument, references?.[i])));
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return Promise.all(value.map((v, i) => this.argument(v, reference[i])));
    }
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value)
      return this.resolve(Number(value._ObjectPathId));
    return value;
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.body.ObjectPaths[id];
    if (!info) throw new HostError("InvalidObjectPath", `The batch has no object path ${id}.`);
    const node = await this.follow(info);
    this.resolved.set(id, node);
    return node;
  }

  private async follow(info: PathInfo): Promise<HostObject | null> {
    const name = info.Name ?? "";
    switch (info.ObjectPathType) {
      case PathType.Global:
        return { type: "Workbook" };
      case PathType.Null:
        return null;
      case PathType.Reference: {
        const kept = this.host.references.find(name);
        if (!kept) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
      case PathType.Method:
      case PathType.Property:
      case PathType.Indexer: {
        if (info.ParentObjectPathId === undefined) throw invalidArgument("an object path without a parent");
        const parent = await this.resolve(info.ParentObjectPathId);
        if (!parent) return null;
        if (info.ObjectPathType === PathType.Property) return this.members.navigate(parent, name);
        const args = await this.args(info.ArgumentInfo);
        return info.ObjectPathType === PathType.Method
          ? this.members.callForObject(parent, name, args)
          : this.members.index(parent, args[0]);
      }
      default:
        throw new HostError("NotImplemented", `Object path type ${info.ObjectPathType} isn't implemented. (${name})`);
    }
  }
}
