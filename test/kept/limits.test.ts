/** How much is kept in a workbook: the last that is, the first that is not, and that a person is told of what is not. */
import {
  bytesOf,
  faultOf,
  historiesToKeep,
  LONGEST_WHO,
  LONGEST_WHY,
  MOST_CELLS,
  MOST_FINDINGS,
  readHistories,
  readMappings,
  readWaivers,
  shortName,
  type SheetHistory,
  type Waiver,
} from "../../src/kept";

const ID = "0123456789abcdef01";
const history = (part: Partial<SheetHistory> = {}): SheetHistory => ({
  at: 5,
  next: 3,
  said: [{ number: 1, rule: "A43-CAP", kind: "violation", id: ID, facts: "0a1b2c3d", isProblem: true }],
  projects: [{ key: "0123456789", body: "01234567", code: "", name: "甲系统" }],
  isCut: false,
  ...part,
});
/** Through the text that a workbook saves. */
const saved = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const keptOf = (one: SheetHistory): Record<string, unknown> =>
  (saved(historiesToKeep({ 计划: one }).json) as { sheets: { 计划: Record<string, unknown> } }).sheets.计划;
function readAgain(sheet: Record<string, unknown>): { readonly read: SheetHistory | undefined; readonly told: number } {
  const lost = jest.fn();
  const read = readHistories({ version: 1, sheets: { 计划: sheet } }, lost)["计划"];
  return { read, told: lost.mock.calls.length };
}
/** The findings, one text, as a workbook keeps them. */
const saidLine = (number: number, id: string): string => `${number.toString(36)},0,v,${id},`;

describe("what the last review has said", () => {
  test("sixty sheets, those reviewed last", () => {
    const sheets = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`表${at}`, history({ at })]));
    const names = (count: number) => Object.keys(readHistories(saved(historiesToKeep(sheets(count)).json)));
    expect(names(60)).toHaveLength(60);
    expect(names(61)).toHaveLength(60);
    expect(names(61)).not.toContain("表0");
    const lost = jest.fn();
    const [all, one] = [historiesToKeep(sheets(60)).json, historiesToKeep({ 又一张: history() }).json].map(
      (json) => (saved(json) as { sheets: object }).sheets,
    );
    expect(Object.keys(readHistories({ version: 1, sheets: all }, lost))).toHaveLength(60);
    expect(lost).not.toHaveBeenCalled();
    expect(Object.keys(readHistories({ version: 1, sheets: { ...all, ...one } }, lost))).toHaveLength(60);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  test("twelve thousand findings of one sheet", () => {
    const many = (count: number): Record<string, unknown> => ({
      ...keptOf(history()),
      next: count + 1,
      said: Array.from({ length: count }, (_, at) => saidLine(at + 1, `${ID}-${at + 2}`)).join(";"),
    });
    expect(readAgain(many(MOST_FINDINGS)).read?.said).toHaveLength(12_000);
    expect(readAgain(many(MOST_FINDINGS + 1))).toEqual({ read: undefined, told: 1 });
  });

  test("1,200,000 characters of findings and projects are taken over from a file", () => {
    const line = "0123456789,01234567,,";
    const long = (length: number): Record<string, unknown> => {
      const said = saidLine(1, ID);
      return { ...keptOf(history()), said, projects: `${line}${"长".repeat(length - said.length - line.length)}` };
    };
    expect(readAgain(long(1_200_000)).read?.projects[0]?.name).toHaveLength(40);
    expect(readAgain(long(1_200_001))).toEqual({ read: undefined, told: 1 });
  });

  test.each([
    ["", true],
    ["-2", true],
    ["-999999", true],
    ["-1000000", false],
    ["-", false],
    ["2", false],
    ["-2-3", false],
  ])("a fingerprint that ends with %p", (ending, isRead) =>
    expect(readAgain({ ...keptOf(history()), said: saidLine(1, `${ID}${ending}`) }).read?.said[0]?.id).toBe(
      isRead ? `${ID}${ending}` : undefined,
    ),
  );

  test.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ])("number %i, where 3 was never given", (number, isRead) =>
    expect(readAgain({ ...keptOf(history()), said: saidLine(number, ID) }).read !== undefined).toBe(isRead),
  );

  test("just the room that is needed is enough; a byte less keeps the numbers only, and less than those nothing", () => {
    const whole = { 计划: history({ next: 7 }) };
    const needed = bytesOf(["计划", keptOf(whole.计划)]) + bytesOf({ version: 1, sheets: {} });
    const cut = history({ next: 7, said: [], projects: [], isCut: true });
    const least = bytesOf(["计划", keptOf(cut)]) + bytesOf({ version: 1, sheets: {} });
    const read = (room: number) => {
      const { json, cut: told } = historiesToKeep(whole, room);
      return [readHistories(saved(json))["计划"], told];
    };
    expect(read(needed)).toEqual([whole.计划, []]);
    expect(read(needed - 1)).toEqual([cut, ["计划"]]);
    expect(read(least)).toEqual([cut, ["计划"]]);
    expect(read(least - 1)).toEqual([undefined, ["计划"]]);
  });

  test("900,000 bytes of all sheets, whatever room is left otherwise", () => {
    const named = (name: string): SheetHistory =>
      history({ projects: [{ key: "0123456789", body: "01234567", code: "", name }] });
    const rest = bytesOf(["计划", keptOf(named(""))]) + bytesOf({ version: 1, sheets: {} });
    const cut = (bytes: number) => historiesToKeep({ 计划: named("x".repeat(bytes - rest)) }).cut;
    expect(cut(900_000)).toEqual([]);
    expect(cut(900_001)).toEqual(["计划"]);
  });

  test("forty characters of a name, letters of two units counted once", () => {
    expect(shortName("𠮷".repeat(40))).toBe("𠮷".repeat(40));
    expect(shortName("𠮷".repeat(41))).toBe("𠮷".repeat(40));
  });
});

describe("what was said about columns", () => {
  const told = (kept: unknown): readonly [sheets: number, columns: number, told: number] => {
    const lost = jest.fn();
    const read = readMappings(kept, lost);
    return [Object.keys(read).length, Object.keys(Object.values(read)[0] ?? {}).length, lost.mock.calls.length];
  };
  const sheets = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`表${at}`, { 甲: "name" }]));
  const columns = (count: number) => ({
    计划: Object.fromEntries(Array.from({ length: count }, (_, at) => [`列${at}`, null])),
  });
  test("two hundred sheets of five hundred columns", () => {
    expect(told(sheets(200))).toEqual([200, 1, 0]);
    expect(told(sheets(201))).toEqual([200, 1, 1]);
    expect(told(columns(500))).toEqual([1, 500, 0]);
    expect(told(columns(501))).toEqual([1, 500, 1]);
  });
});

describe("explanations", () => {
  const waiver: Waiver = {
    id: ID,
    number: 0,
    who: "王工",
    why: "见附件二",
    at: 0,
    cells: [{ field: "contract", value: "120" }],
    facts: "0a1b2c3d",
  };
  const read = (part: Partial<Waiver>): Waiver | undefined =>
    readWaivers({ version: 1, sheets: { 计划: [{ ...waiver, ...part }] } })["计划"]?.[0];

  test.each([
    ["", true],
    ["-999999", true],
    ["-1000000", false],
  ])("of a finding whose fingerprint ends with %p", (ending, isRead) =>
    expect(read({ id: `${ID}${ending}` })?.id).toBe(isRead ? `${ID}${ending}` : undefined),
  );
  test("forty characters of who, five hundred of why, forty cells of ninety characters, as written from 0 on", () => {
    expect(read({})).toEqual(waiver);
    expect(read({ who: "王".repeat(LONGEST_WHO + 1) })?.who).toBe("王".repeat(40));
    expect(read({ why: "一".repeat(LONGEST_WHY + 1) })?.why).toBe("一".repeat(500));
    const cells = (count: number, length: number) =>
      Array.from({ length: count }, () => ({ field: "contract" as const, value: "1".repeat(length) }));
    expect(read({ cells: cells(MOST_CELLS, 90) })?.cells).toEqual(cells(40, 90));
    expect(read({ cells: cells(MOST_CELLS + 1, 90) })).toBeUndefined();
    expect(read({ cells: cells(1, 91) })?.cells).toEqual(cells(1, 90));
  });
  test("of sixty sheets, those beyond told", () => {
    const sheets = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`表${at}`, [waiver]]));
    const told = (count: number): readonly [sheets: number, told: number] => {
      const lost = jest.fn();
      return [Object.keys(readWaivers({ version: 1, sheets: sheets(count) }, lost)).length, lost.mock.calls.length];
    };
    expect(told(60)).toEqual([60, 0]);
    expect(told(61)).toEqual([60, 1]);
  });
  test("nobody and no reason are told apart; white space is neither", () => {
    expect([faultOf("", "a"), faultOf(" \u200b", "a"), faultOf("a", " \n"), faultOf("a", "b")]).toEqual([
      "who",
      "who",
      "why",
      null,
    ]);
  });
});

test.each(["\u007f", "\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "𠮷", '"\\\n'])(
  "%j takes the bytes that it takes in UTF-8",
  (text) => expect(bytesOf(text)).toBe(Buffer.byteLength(JSON.stringify(text))),
);
