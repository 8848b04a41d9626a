/** Every folder of the sources says what is inside, in the file that is read first. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

const ROOT = join(__dirname, "../..");

const folders = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? folders(join(folder, entry.name)) : [],
  ),
];
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ name }) => name);

/** The comment that a file begins with, in one line; "" where it begins otherwise. */
const headOf = (file: string): string =>
  (/^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, "utf8"))?.[1] ?? "")
    .replace(/^\s*\*/gm, "")
    .replace(/\s+/g, " ")
    .trim();

/** index.ts with a comment at its head; a file whose head begins with the folder's name, "rows/: …"; or one in the folder above whose head tells of it. */
const saysWhatIsInside = (folder: string): boolean => {
  const told = `${basename(folder)}/: `;
  return (
    sources(folder).some((file) => {
      const head = headOf(join(folder, file));
      return head.startsWith(told) || (/^index\.tsx?$/.test(file) && head !== "");
    }) || sources(dirname(folder)).some((file) => headOf(join(dirname(folder), file)).includes(` ${told}`))
  );
};

test("each folder of three files or more has one that says what is inside", () => {
  const silent = folders(join(ROOT, "src")).filter(
    (folder) => sources(folder).length >= 3 && !saysWhatIsInside(folder),
  );
  expect(silent.map((folder) => relative(ROOT, folder).replaceAll("\\", "/"))).toEqual([]);
});
