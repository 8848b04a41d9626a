/** What the benchmark uses of a package that brings no types. */
declare module "json-logic-js" {
  const engine: { apply(rule: unknown, data: unknown): unknown };
  export default engine;
}
