/** Rings of files that import each other are found, whatever kind of import closes them. */
import { importsOf } from "../../scripts/import-cycles/imports";
import { cyclesIn } from "../../scripts/import-cycles/rings";

const KNOWN = new Set(["/src/a.ts", "/src/b.tsx", "/src/room/index.ts"]);

test.each([
  ["a value", 'import { b } from "./b";', ["/src/b.tsx"]],
  ["a type only", 'import type { B } from "./b";', ["/src/b.tsx"]],
  ["what is passed on", 'export { b } from "./b";', ["/src/b.tsx"]],
  ["an effect", 'import "./b";', ["/src/b.tsx"]],
  ["what is asked for later", 'const b = () => import("./b");', ["/src/b.tsx"]],
  ["a folder's first file", 'import { r } from "./room";', ["/src/room/index.ts"]],
  ["a package", 'import { r } from "react";', []],
  ["a comment", '// import { b } from "./b";', []],
])("imports of %s", (_, source, expected) => {
  expect(importsOf("/src/a.ts", source, KNOWN)).toEqual(expected);
});

test.each([
  ["none in a row of files", { a: ["b", "c"], b: ["c"], c: [] }, []],
  ["a file that imports itself", { a: ["a"] }, [["a"]]],
  ["two files", { a: ["b"], b: ["a"], c: ["a"] }, [["a", "b"]]],
  ["the shorter way round", { a: ["b"], b: ["c"], c: ["d", "b"], d: ["a"] }, [["b", "c"]]],
  [
    "one of each group",
    { a: ["b"], b: ["a"], c: ["d"], d: ["c", "a"] },
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
])("rings: %s", (_, imports, expected) => {
  expect(cyclesIn(new Map(Object.entries(imports)))).toEqual(expected);
});
