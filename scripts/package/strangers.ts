/** No file of a package names a host that is not meant to be there. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { OFFICE_CDN, OFFICE_CDN_CN } from "../../src/taskpane/shell/contentSecurityPolicy";
import { guideName, GUIDES } from "./guide";
import { foreignHosts } from "./hosts";
import type { Target } from "./serverFiles";

/** Hosts that files of ours may name beside those that are known everywhere: the server itself, and the network of office.js. */
export const hostsOf = ({ url, cdn }: Target): readonly string[] => [
  new URL(url).hostname,
  ...(cdn ? [new URL(cdn === "cn" ? OFFICE_CDN_CN : OFFICE_CDN).hostname] : []),
];

/** The server by which the guide explains. */
const EXAMPLE = "oa.example.gov.cn";

/** Microsoft's own files, pictures, workbooks, and the words of others' licences are not ours to answer for. */
const NOT_OURS = /^office\/|\.(png|xlsx|br)$|^第三方许可\.txt$/;

/** "file: hosts" for each file of ours that names a host that is not meant to be there. */
export function strangersIn(folder: string, target: Target): readonly string[] {
  const own = hostsOf(target);
  const guides: readonly string[] = GUIDES.map(guideName);
  return namesUnder(folder)
    .filter((name) => !NOT_OURS.test(name))
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      const foreign = foreignHosts(
        bytes.toString(name.endsWith(".reg") ? "utf16le" : "utf8"),
        guides.includes(name) ? [...own, EXAMPLE] : own,
      );
      return foreign.length > 0 ? [`${name}: ${foreign.join(", ")}`] : [];
    });
}

/** Files of a folder and its folders, by their place in it. */
export const namesUnder = (folder: string): readonly string[] =>
  filesUnder(folder).map((file) => relative(folder, file).replaceAll("\\", "/"));

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
