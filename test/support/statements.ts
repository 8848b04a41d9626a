/** A product in which what rules state is taken for true, or for false, whatever it says. */
import type * as Statement from "../../src/rules/statement";
import type { Trace } from "../../src/rules/trace";

const STATEMENT = "../../src/rules/statement";

const truth = (is: boolean): Trace => ({
  kind: "state",
  field: "remark",
  address: null,
  shown: "",
  is: ["blank"],
  asked: [is ? "blank" : "given"],
});

/** Runs with modules of its own, loaded by `require` inside: those outside are untouched. */
export function withStatements<T>(are: "asTheyAre" | "true" | "false", run: () => T): T {
  let result: { readonly value: T } | null = null;
  jest.isolateModules(() => {
    if (are !== "asTheyAre")
      jest.doMock(STATEMENT, (): typeof Statement => {
        const real = jest.requireActual<typeof Statement>(STATEMENT);
        const instead = truth(are === "true");
        return {
          ...real,
          isTrue: () => are === "true",
          when: ((_: unknown, said: (...things: unknown[]) => Statement.Said, ...of: [unknown, unknown]) =>
            real.when(instead, said, ...of)) as typeof Statement.when,
          whenTold: (_, tellings) => real.whenTold(instead, tellings),
          whenOnSheet: (_, said) => real.whenOnSheet(instead, said),
          whenToldOnSheet: (_, tellings) => real.whenToldOnSheet(instead, tellings),
        };
      });
    result = { value: run() };
  });
  jest.dontMock(STATEMENT);
  if (result === null) throw new Error("nothing was run");
  return (result as { readonly value: T }).value;
}
