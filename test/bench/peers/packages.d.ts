/**
 * What the benchmark uses of the packages in ../package.json, which are installed only when it is run: the type check and
 * the linter do without them.
 */
declare module "json-logic-js" {
  const engine: { apply(rule: unknown, data: unknown): unknown };
  export default engine;
}

declare module "json-rules-engine" {
  interface Almanac {
    factValue<T>(name: string): Promise<T>;
  }
  interface Event {
    readonly type: string;
    readonly params?: Readonly<Record<string, unknown>>;
  }
  export class Engine {
    constructor(rules: readonly { readonly conditions: unknown; readonly event: Event }[]);
    addFact(name: string, value: (params: unknown, almanac: Almanac) => Promise<number>): void;
    run(facts: Readonly<Record<string, unknown>>): Promise<{ readonly events: readonly Event[] }>;
  }
}

declare module "hyperformula" {
  export class HyperFormula {
    static buildFromArray(
      rows: readonly (readonly (string | number)[])[],
      options: { readonly licenseKey: string },
    ): HyperFormula;
    rebuildAndRecalculate(): void;
    getSheetValues(sheet: number): readonly (readonly unknown[])[];
  }
}

declare module "@gorules/zen-engine" {
  export class ZenEngine {
    createDecision(content: Buffer): {
      evaluate(context: Readonly<Record<string, unknown>>): Promise<{ readonly result: unknown }>;
    };
  }
}
