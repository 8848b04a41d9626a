import {
  CLASSIFIED_KEY,
  fingerprinter,
  hashText,
  isCopy,
  partsOf,
  projectKey,
  SHEET_KEY,
  shortHash,
} from "../../src/review/fingerprint";

test("the second and third finding of the same project that say the same are told apart by their order", () => {
  const fingerprint = fingerprinter();
  const key = projectKey("甲系统", "一局");
  const [first, second, third] = [1, 2, 3].map(() => fingerprint(key, ["A43-CAP", "over", "supp"]));
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  expect([first, second, third].map((id) => isCopy(id!))).toEqual([false, true, true]);
  expect([first, second, third].map((id) => partsOf(id!))).toEqual(
    Array(3).fill({ project: key, what: first!.slice(key.length), base: first }),
  );
  expect(isCopy(fingerprint(key, ["A43-CAP", "over", "contract"]))).toBe(false);
});

test("a project's key is its name and unit as people read them", () => {
  const key = projectKey("智慧ABC平台", "市数据局");
  expect(projectKey(" 智慧ＡＢＣ平台 ", "市 数据局")).toBe(key);
  expect(projectKey("智慧abc平台", "市数据局")).toBe(key);
  expect(projectKey("智慧ABC平台市", "数据局")).not.toBe(key);
  expect(projectKey("智慧ABC平台", "市数据中心")).not.toBe(key);
});

test("names are kept in workbooks and on machines: they are the same in every version", () => {
  expect([hashText(""), hashText("a"), hashText("智慧城管"), hashText("管城慧智"), hashText("x".repeat(99))]).toEqual([
    "811c9dc501000193",
    "e40c292cefafc426",
    "eaa0af23fa6bbd4d",
    "3fb2406b3c3c5e71",
    "1939428f8f229e9e",
  ]);
  expect([projectKey("智慧城管", "市城管局"), SHEET_KEY, CLASSIFIED_KEY, shortHash(["A43-CAP", "over"])]).toEqual([
    "cb1fba1fe8",
    "03cc1fa87c",
    "596d39be36",
    "997234d5",
  ]);
  expect(projectKey("ABC平台", "市局")).toBe("bff22751e9");
  const print = fingerprinter();
  const id = print(SHEET_KEY, ["A", "B"]);
  expect([id, print(SHEET_KEY, ["A", "B"]), print(SHEET_KEY, ["AB"])]).toEqual([
    "03cc1fa87cb6204daf",
    "03cc1fa87cb6204daf-2",
    "03cc1fa87c2cd5218a",
  ]);
  expect([isCopy(id), isCopy(`${id}-2`)]).toEqual([false, true]);
  expect(partsOf(`${id}-2`)).toEqual({ project: "03cc1fa87c", what: "b6204daf", base: "03cc1fa87cb6204daf" });
});
