/** sheets/: what the worksheets of library/ have in common. */
export * from "./cells";
export * from "./head";
export { PRODUCT_VERSION } from "./version";
