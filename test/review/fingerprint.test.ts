import { fingerprinter, isCopy, partsOf, projectKey } from "../../src/review/fingerprint";

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
