import {
  compare,
  removedProjects,
  settled,
  type Numbered,
  type ProjectSaid,
  type Said,
} from "../../src/review/comparison";
import { projectKey, shortHash } from "../../src/review/fingerprint";

const idOf = (project: string, what: string, copy = 1): string =>
  `${projectKey(project, "一局")}${shortHash([what])}${copy > 1 ? `-${copy}` : ""}`;
const said = (project: string, what: string, part: Partial<Said> & { readonly copy?: number } = {}): Said => ({
  id: idOf(project, what, part.copy),
  facts: part.facts ?? "",
  isProblem: part.isProblem ?? true,
});
const numbered = (number: number, one: Said): Numbered => ({
  number,
  id: one.id,
  facts: one.facts,
  isProblem: one.isProblem,
});
const project = (name: string, body: string, code = ""): ProjectSaid => ({ key: projectKey(name, "一局"), body, code });
function against(
  before: readonly Numbered[],
  now: readonly Said[],
  projects: { readonly before?: readonly ProjectSaid[]; readonly now?: readonly ProjectSaid[] } = {},
  next = 10,
) {
  const result = compare({ said: before, projects: () => projects.before ?? [], next }, now, () => projects.now ?? []);
  return {
    ...result,
    settled: settled(
      before,
      new Set(now.filter(({ isProblem }) => isProblem).map(({ id }) => result.numbers.get(id)!)),
    ),
  };
}
const numbersOf = (result: ReturnType<typeof against>, now: readonly Said[]) =>
  now.map(({ id }) => result.numbers.get(id));

test("what was there and is there keeps its number; what is gone is settled; what is new gets the next number", () => {
  const now = [said("乙", "超限"), said("丙", "超限")];
  const result = against([numbered(1, said("甲", "超限")), numbered(2, said("乙", "超限"))], now);
  expect(numbersOf(result, now)).toEqual([2, 10]);
  expect(result.settled.map(({ number }) => number)).toEqual([1]);
  expect(result.next).toBe(11);
  expect(result.before.has(now[1]!.id)).toBe(false);
});

test("the order of the rows does not matter", () => {
  const now = [said("丙", "超限"), said("甲", "超限"), said("乙", "超限")];
  const result = against(
    [numbered(1, said("甲", "超限")), numbered(2, said("乙", "超限")), numbered(3, said("丙", "超限"))],
    now,
  );
  expect(numbersOf(result, now)).toEqual([3, 1, 2]);
  expect(result.settled).toEqual([]);
});

test("two projects of one name: the one that was corrected is settled, the other keeps its number", () => {
  const now = [said("甲", "超限", { facts: "b" })];
  const result = against(
    [numbered(1, said("甲", "超限", { facts: "a" })), numbered(2, said("甲", "超限", { facts: "b", copy: 2 }))],
    now,
  );
  expect(numbersOf(result, now)).toEqual([2]);
  expect(result.settled.map(({ number }) => number)).toEqual([1]);
});

test("two projects of one name that change places keep their numbers by what they hold", () => {
  const now = [said("甲", "超限", { facts: "b" }), said("甲", "超限", { facts: "a", copy: 2 })];
  const result = against(
    [numbered(1, said("甲", "超限", { facts: "a" })), numbered(2, said("甲", "超限", { facts: "b", copy: 2 }))],
    now,
  );
  expect(numbersOf(result, now)).toEqual([2, 1]);
});

test("a corrected amount leaves the finding the same one as long as it stands", () => {
  const now = [said("甲", "超限", { facts: "b" })];
  expect(numbersOf(against([numbered(1, said("甲", "超限", { facts: "a" }))], now), now)).toEqual([1]);
});

test.each([
  ["whose other cells are the same", project("甲", "b1"), project("甲一", "b1")],
  ["whose project number is the same", project("甲", "b1", "c1"), project("甲一", "b2", "c1")],
])("a project with a corrected name, %s, keeps its numbers", (_, before, after) => {
  const now = [said("甲一", "超限")];
  const result = against([numbered(1, said("甲", "超限"))], now, { before: [before], now: [after] });
  expect(numbersOf(result, now)).toEqual([1]);
  expect(result.settled).toEqual([]);
});

test.each([
  [
    "the old project is still there",
    { before: [project("甲", "b1")], now: [project("甲", "b1"), project("乙", "b1")] },
  ],
  ["two new ones look alike", { before: [project("甲", "b1")], now: [project("乙", "b1"), project("丙", "b1")] }],
  ["nothing else tells that it is the same", { before: [project("甲", "b1")], now: [project("乙", "b2")] }],
])("another project is not taken for a renamed one when %s", (_, projects) => {
  const now = [said("乙", "超限"), said("丙", "超限")];
  const result = against([numbered(1, said("甲", "超限"))], now, projects);
  expect(numbersOf(result, now)).toEqual([10, 11]);
  expect(result.settled.map(({ number }) => number)).toEqual([1]);
});

test("projects are looked at only when a name may have been corrected", () => {
  const asked = jest.fn(() => []);
  compare({ said: [numbered(1, said("甲", "超限"))], projects: asked, next: 2 }, [said("甲", "未批")], asked);
  expect(asked).not.toHaveBeenCalled();
  // A project came and none went; one went and none came.
  const two = [said("甲", "超限"), said("乙", "超限")];
  const one = [said("甲", "未批")];
  compare({ said: [numbered(1, two[0]!)], projects: asked, next: 2 }, [...one, two[1]!], asked);
  compare({ said: two.map((each, at) => numbered(at, each)), projects: asked, next: 2 }, one, asked);
  expect(asked).not.toHaveBeenCalled();
  compare({ said: two.map((each, at) => numbered(at, each)), projects: asked, next: 2 }, [said("丙", "未批")], asked);
  expect(asked).toHaveBeenCalledTimes(2);
});

test("notes are never settled, and a problem that became a note is", () => {
  const before = [numbered(1, said("甲", "提示", { isProblem: false })), numbered(2, said("乙", "超限"))];
  expect(against(before, [said("乙", "超限", { isProblem: false })]).settled.map(({ number }) => number)).toEqual([2]);
});

test("nothing before: numbers begin where they are told to, and nothing is settled", () => {
  const now = [said("甲", "超限"), said("乙", "超限")];
  const result = against([], now, {}, 1);
  expect(numbersOf(result, now)).toEqual([1, 2]);
  expect([result.settled, result.before.size, result.next]).toEqual([[], 0, 3]);
});

test("several of one name: whose facts are the same keeps its number, whatever comes before it", () => {
  const before = [
    numbered(1, said("甲", "超限", { facts: "a" })),
    numbered(2, said("甲", "超限", { facts: "b", copy: 2 })),
  ];
  const three = [
    said("甲", "超限", { facts: "c" }),
    said("甲", "超限", { facts: "b", copy: 2 }),
    said("甲", "超限", { facts: "a", copy: 3 }),
  ];
  expect(numbersOf(against(before, three), three)).toEqual([10, 2, 1]);
  const one = [said("甲", "超限", { facts: "b" })];
  expect(numbersOf(against([before[0]!], [...one]), one)).toEqual([1]);
});

test("several of one name, each corrected: they keep their numbers in their order, and one more gets the next", () => {
  const before = [
    numbered(1, said("甲", "超限", { facts: "a" })),
    numbered(2, said("甲", "超限", { facts: "b", copy: 2 })),
  ];
  const corrected = [said("甲", "超限", { facts: "c" }), said("甲", "超限", { facts: "d", copy: 2 })];
  expect(numbersOf(against(before, corrected), corrected)).toEqual([1, 2]);
  const three = [...corrected, said("甲", "超限", { facts: "e", copy: 3 })];
  expect(numbersOf(against(before, three), three)).toEqual([1, 2, 10]);
  const one = [said("甲", "超限", { facts: "e" })];
  expect(numbersOf(against(before, one), one)).toEqual([1]);
});

test("one that became two: the one with the same facts keeps the number, also as the second", () => {
  const now = [said("甲", "超限", { facts: "b" }), said("甲", "超限", { facts: "a", copy: 2 })];
  expect(numbersOf(against([numbered(1, said("甲", "超限", { facts: "a" }))], now), now)).toEqual([10, 1]);
});

describe("projects that are on the sheet no more", () => {
  const removed = (before: readonly ProjectSaid[], now: readonly ProjectSaid[]) => [...removedProjects(before, now)];
  const [first, second] = [project("甲", "b1"), project("乙", "b2")];
  test("are those whose name is gone", () => {
    expect(removed([first, second], [second])).toEqual([first.key]);
    expect(removed([first], [first, second])).toEqual([]);
    expect(removed([], [first])).toEqual([]);
  });
  test("one that stood there before is no other's new name, however alike they are", () => {
    const alike = project("丙", "b1");
    expect(removed([first, alike], [alike])).toEqual([first.key]);
    expect(removed([first, alike], [alike, project("丁", "b3")])).toEqual([first.key]);
    expect(removed([first, second], [project("丁", "b3")]).sort()).toEqual([first.key, second.key].sort());
  });
  test("two that are gone and two that came, each alike another, are renamed each", () =>
    expect(removed([first, second], [project("丁", "b2"), project("丙", "b1")])).toEqual([]));
  test("a corrected name is no removal", () =>
    expect(removed([first, second], [project("甲（一期）", "b1"), second])).toEqual([]));
});
