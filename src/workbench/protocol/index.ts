/**
 * protocol/: a program that plays host to Excel's own client library.
 *
 * The library turns Excel.run code into batches of JSON and hands them to a host through OfficeExtension.HostBridge.
 * Here such a batch is carried out on a workbook of ours (../backend), so that the add-in's Excel code runs through the
 * real, unmodified library: real batching, real PropertyNotLoaded errors, real events. Nothing of the library is replaced,
 * and no check of its is passed by. What Excel itself would do beyond the protocol is not proved here.
 *
 *   wire.ts       the messages            typeTable*.ts  types and API versions, generated from the installed library
 *   host.ts       envelope, order, limits, faults, counters     batch.ts  paths and actions     query.ts  load
 *   members.ts    name → handler, level, NotImplemented         handlers/ what each type can do
 *   events.ts     changes → event messages                      references.ts  kept objects
 */
export { ProtocolHost, WEB_PAYLOAD_LIMIT, type HostOptions } from "./host";
export type { FaultOptions } from "./faults";
export type { HostErrorCode } from "./errors";
export { isSetSupported, type Level } from "./typeTable";
export { LIBRARY_VERSION } from "./typeTable.generated";
export type { Bridge } from "./wire";
