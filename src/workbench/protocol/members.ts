/** Calls a member of an object by the protocol's name: looks it up in the type table, checks the level, finds the handler. */
import { HostError, invalidArgument } from "./errors";
import type { AnyHandler, HostContext } from "./handler";
import { HANDLERS } from "./handlers";
import { isHostObject, type HostObject } from "./objects";
import { camel, findMember, isMemberSupported, typeInfo, type Level, type Member } from "./typeTable";

export class Members {
  constructor(
    private readonly host: HostContext,
    /** Asked at every call: a test may change it while the host lives. */
    private readonly level: () => Level,
    /** Told about every member that was asked for and is not served. */
    private readonly notImplemented: (member: string) => void,
  ) {}

  handlerOf(node: HostObject): AnyHandler {
    const found = HANDLERS.get(node.type);
    if (!found) throw this.missing(node.type, "");
    return found;
  }

  /** The member as the table knows it. Throws ApiNotFound for one the library has not or the level forbids. */
  member(node: HostObject, name: string): Member {
    const member = findMember(node.type, name);
    if (!member)
      throw new HostError(
        "ApiNotFound",
        `The API you are trying to use could not be found. (${node.type}.${name})`,
        `${node.type}.${camel(name)}`,
      );
    if (!isMemberSupported(this.level(), member)) {
      throw new HostError(
        "ApiNotFound",
        `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${node.type}.${camel(member.name)} is ${member.set} ${member.version ?? ""})`,
        `${node.type}.${camel(member.name)}`,
      );
    }
    return member;
  }

  private missing(type: string, name: string): HostError {
    const where = name === "" ? type : `${type}.${camel(name)}`;
    this.notImplemented(where);
    return new HostError("NotImplemented", `The requested feature isn't implemented. (${where})`, where);
  }

  isServed(node: HostObject, member: Member): boolean {
    return isMemberSupported(this.level(), member) && this.handlerOf(node).get?.[member.name] !== undefined;
  }

  async get(node: HostObject, name: string): Promise<unknown> {
    const member = this.member(node, name);
    const get = this.handlerOf(node).get?.[member.name];
    if (!get) throw this.missing(node.type, member.name);
    return get(node, this.host);
  }

  async set(node: HostObject, name: string, value: unknown): Promise<void> {
    const member = this.member(node, name);
    if (member.kind === "r") throw invalidArgument(`${node.type}.${camel(name)} is read only`);
    const set = this.handlerOf(node).set?.[member.name];
    if (!set) throw this.missing(node.type, member.name);
    await set(node, value, this.host);
  }

  async navigate(node: HostObject, name: string): Promise<HostObject | null> {
    const member = this.member(node, name);
    const go = this.handlerOf(node).navigate?.[member.name];
    if (!go) throw this.missing(node.type, member.name);
    return go(node, this.host);
  }

  async call(node: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    const member = this.member(node, name);
    const method = this.handlerOf(node).methods?.[member.name];
    if (!method) throw this.missing(node.type, member.name);
    return method(node, args, this.host);
  }

  async callForObject(node: HostObject, name: string, args: readonly unknown[]): Promise<HostObject | null> {
    const result = await this.call(node, name, args);
    return isHostObject(result) ? result : null;
  }

  async index(node: HostObject, key: unknown): Promise<HostObject> {
    const item = this.handlerOf(node).item;
    if (!item) throw this.missing(node.type, "getItem");
    return item(node, key, this.host);
  }

  async items(node: HostObject): Promise<readonly HostObject[]> {
    const items = this.handlerOf(node).items;
    if (!items) throw this.missing(node.type, "items");
    return items(node, this.host);
  }

  isCollection(node: HostObject): boolean {
    return typeInfo(node.type)?.collection === true;
  }

  /** Answer to an Instantiate. */
  async identity(node: HostObject): Promise<Record<string, unknown>> {
    const own = this.handlerOf(node);
    await own.check?.(node, this.host);
    const kept = "reference" in node && node.reference !== undefined ? { _ReferenceId: node.reference } : {};
    return { ...own.identity?.(node, this.host), ...kept };
  }
}
