/** Gathers the tests that test files declare, as jest does, and runs any of them as often as asked. */
import { jestExpect } from "@jest/expect";
import { bind } from "jest-each";

type Step = () => unknown;
interface Group {
  parent: Group | null;
  name: string;
  beforeAll: Step[];
  beforeEach: Step[];
  afterEach: Step[];
  isBegun: boolean;
}
export interface Test {
  file: string;
  name: string;
  group: Group;
  run: Step;
}

const groupIn = (parent: Group | null, name: string): Group => ({
  parent,
  name,
  beforeAll: [],
  beforeEach: [],
  afterEach: [],
  isBegun: false,
});

/** The tests that a test file declares while it is loaded, in its order. */
export function testsOf(file: string, load: () => void): Test[] {
  const found: Test[] = [];
  let group = groupIn(null, file);
  const test = (name: string, run: Step): void =>
    void found.push({ file, name: `${group.name} › ${name}`, group, run });
  const describe = (name: string, declare: Step): void => {
    const outside = group;
    group = groupIn(outside, `${outside.name} › ${name}`);
    try {
      declare();
    } finally {
      group = outside;
    }
  };
  const each = (declare: (name: string, run: Step) => void) =>
    Object.assign(declare, { each: bind(declare as never), skip: () => undefined });
  Object.assign(globalThis, {
    expect: jestExpect,
    test: each(test),
    it: each(test),
    describe: each(describe),
    beforeAll: (step: Step) => void group.beforeAll.push(step),
    beforeEach: (step: Step) => void group.beforeEach.push(step),
    afterEach: (step: Step) => void group.afterEach.push(step),
    afterAll: () => undefined,
  });
  load();
  return found;
}

const pathOf = (group: Group | null): Group[] => (group === null ? [] : [...pathOf(group.parent), group]);

/** Runs a test with what stands around it. @throws what the test throws: it does not hold */
export async function runTest({ group, run }: Test): Promise<void> {
  const groups = pathOf(group);
  for (const each of groups) {
    if (each.isBegun) continue;
    each.isBegun = true;
    for (const step of each.beforeAll) await step();
  }
  for (const step of groups.flatMap(({ beforeEach }) => beforeEach)) await step();
  try {
    await run();
  } finally {
    for (const step of groups.reverse().flatMap(({ afterEach }) => afterEach)) await step();
  }
}
