/** What a file in handlers/ provides for one type of the client library, and what it may use. */
import type { Answer, Backend } from "../backend/types";
import type { EventRegistry } from "./events";
import type { HostObject, Node, TypeName } from "./objects";
import type { References } from "./references";
import type { Strictness } from "../strict/rules";

/** What lives as long as the host. */
export interface HostContext {
  readonly backend: Backend;
  readonly references: References;
  readonly events: EventRegistry;
  /** What of Excel's refusals and surprises holds (../strict); empty: as kind as the workbook is. */
  readonly strict: Strictness;
}

/**
 * Members by the protocol's names. Everything the table knows and a handler leaves out answers NotImplemented and is listed.
 * A method that is declared "o:" in the table gives an object or null (a null object); others give the value of the ClientResult.
 */
export interface TypeHandler<T extends TypeName> {
  /** Answer to an Instantiate beyond a kept reference: what the client library rewrites its paths with. */
  identity?(node: Node<T>, host: HostContext): Readonly<Record<string, unknown>>;
  /** Throws ItemNotFound when what the node points at has gone. */
  check?(node: Node<T>, host: HostContext): Answer<void>;
  readonly get?: Readonly<Record<string, (node: Node<T>, host: HostContext) => Answer<unknown>>>;
  readonly set?: Readonly<Record<string, (node: Node<T>, value: unknown, host: HostContext) => Answer<void>>>;
  readonly navigate?: Readonly<Record<string, (node: Node<T>, host: HostContext) => Answer<HostObject | null>>>;
  readonly methods?: Readonly<
    Record<string, (node: Node<T>, args: readonly unknown[], host: HostContext) => Answer<unknown>>
  >;
  /** Of a collection. */
  items?(node: Node<T>, host: HostContext): Answer<readonly HostObject[]>;
  /** The indexer: key is an id or a name. Throws ItemNotFound. */
  item?(node: Node<T>, key: unknown, host: HostContext): Answer<HostObject>;
}

/** The same with the type forgotten, as the engine calls it. */
export type AnyHandler = TypeHandler<TypeName>;

/** Ties a handler to its type; the cast is sound because the registry looks handlers up by node.type. */
export function handler<T extends TypeName>(type: T, members: TypeHandler<T>): [T, AnyHandler] {
  return [type, members as unknown as AnyHandler];
}
