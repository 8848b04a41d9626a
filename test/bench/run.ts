/**
 * `npm run bench [-- SECTION ...]`: measures, prints tables, and judges nothing. Sections: engine, peers, host, cli, pane.
 * Times depend on the machine and what else it does: quote medians and ratios of one run. `--quick` takes small sheets.
 * `--rows N` sets the rows of the plan in section pane (10,000 unless told; --quick: 500).
 */
import { cpus } from "node:os";
import { join } from "node:path";
import { commandLineTable, heavyTable } from "./commandLine";
import { engineTable } from "./engine";
import { hostTable } from "./hostCounts";
import { paneTables } from "./pane";
import { peersTable } from "./peers";

const SECTIONS = {
  engine: {
    title: "The engine, one thread",
    make: (quick: boolean) => engineTable(quick ? [1_000] : [1_000, 5_000, 10_000, 100_000]),
  },
  peers: {
    title: "The three headline results beside peers, 5,000 rows",
    make: (quick: boolean) => peersTable(quick ? 500 : 5_000),
  },
  host: { title: "Requests to Excel", make: (quick: boolean) => hostTable(quick ? [100] : [100, 1_000, 10_000]) },
  cli: {
    title: "The command line: review, JSON and marked copy of a workbook of 16 columns",
    make: async (quick: boolean) => {
      const root = join(__dirname, "../../..");
      const plans = await commandLineTable(quick ? [1_000] : [1_000, 10_000, 100_000], root);
      return `${plans}\n\n${await heavyTable(root)}`;
    },
  },
  pane: {
    title: "The pane in Chromium",
    make: (quick: boolean, rows?: number) =>
      paneTables(rows ?? (quick ? 500 : 10_000), join(__dirname, "../../../dist")),
  },
} as const;
type Section = keyof typeof SECTIONS;
const isSection = (word: string): word is Section => word in SECTIONS;

async function main(words: readonly string[]): Promise<void> {
  const quick = words.includes("--quick");
  const at = words.indexOf("--rows");
  const rows = at < 0 ? undefined : Number(words[at + 1]);
  if (rows !== undefined && !(Number.isInteger(rows) && rows > 0))
    throw new RangeError("--rows takes a whole number above 0.");
  const named = words.filter((word, place) => word !== "--quick" && (at < 0 || (place !== at && place !== at + 1)));
  const unknown = named.filter((word) => !isSection(word));
  if (unknown.length > 0)
    throw new RangeError(
      `Unknown section: ${unknown.join(", ")}. Sections: ${Object.keys(SECTIONS).join(", ")}; options: --quick, --rows N.`,
    );
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}. Milliseconds: median (least–most).`,
  );
  for (const section of named.length > 0 ? named.filter(isSection) : (Object.keys(SECTIONS) as Section[])) {
    console.log(`\n### ${SECTIONS[section].title}\n\n${await SECTIONS[section].make(quick, rows)}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
