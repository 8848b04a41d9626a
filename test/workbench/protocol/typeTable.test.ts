import { TYPE_TABLE } from "../../../src/workbench/protocol/typeTable.generated";
import { HANDLERS } from "../../../src/workbench/protocol/handlers";
import { findMember, isSetSupported, scalarsOf, versionAtLeast } from "../../../src/workbench/protocol/typeTable";

test("versions are compared as numbers", () => {
  expect(versionAtLeast("1.14", "1.9")).toBe(true);
  expect(versionAtLeast("1.9", "1.14")).toBe(false);
  expect(versionAtLeast("1.14", "1.14")).toBe(true);
  expect(versionAtLeast("2.0", "1.99")).toBe(true);
  expect(isSetSupported(undefined, "Anything", "9.9")).toBe(true);
});

test("a member is found in any case with its kind and the set that brought it", () => {
  expect(findMember("Range", "getmergedareasornullobject")).toMatchObject({
    name: "GetMergedAreasOrNullObject",
    kind: "o",
    type: "RangeAreas",
    set: "ExcelApi",
    version: "1.13",
  });
  expect(findMember("Worksheet", "namedSheetViews")).toMatchObject({
    kind: "n",
    set: "ExcelApiOnline",
    version: "1.1",
  });
  expect(findMember("Range", "nothing")).toBeUndefined();
  expect(scalarsOf("Worksheet").map((m) => m.name)).toContain("Visibility");
});

test("every member a handler serves exists in the library, as what it is served as", () => {
  const wrong: string[] = [];
  for (const [type, handler] of HANDLERS) {
    const kinds: [Readonly<Record<string, unknown>> | undefined, string][] = [
      [handler.get, "rw"],
      [handler.set, "w"],
      [handler.navigate, "n"],
      [handler.methods, "om"],
    ];
    for (const [members, allowed] of kinds) {
      for (const name of Object.keys(members ?? {})) {
        const member = findMember(type, name);
        if (!member || member.name !== name || !allowed.includes(member.kind)) wrong.push(`${type}.${name}`);
      }
    }
    if (handler.items && !TYPE_TABLE[type]?.collection) wrong.push(type);
  }
  expect(wrong).toEqual([]);
});
