/**
 * `npm run bench [-- SECTION ...]`: measures, prints tables, and judges nothing; start.ts runs it once a section. Sections: engine, edit, peers, host, cli, pane, page, size, workbench.
 * Times depend on the machine and what else it does: quote medians and ratios of one run. `--quick` takes small sheets.
 * `--readme` writes the tables into README.md, between the comments that name each section, as they come.
 * `--rows N` sets the rows of the plan in sections engine, edit and pane (pane: 5,000 unless told; --quick: 500).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { commandLineTable, heavyTable } from "./commandLine";
import { engineTable } from "./engine";
import { putBrowser } from "./browserGlobals";
import { filePageTable } from "./filePage";
import { hostTable } from "./hostCounts";
import { DIST, ensureBuilt, REPOSITORY } from "../../src/workbench/server/freshBuild";
import { paneTables } from "./pane";
import { sizeTable } from "./paneSizes";
import { sectionsIn, withSection } from "./readme";
import { optionsOf, type Section } from "./sections";
import { workbenchTable } from "./workbench";
import "../support/texts";

const SHOWN: Readonly<
  Record<Section, { title: string; make: (quick: boolean, rows?: number) => string | Promise<string> }>
> = {
  engine: {
    title: "The engine, one thread, time of the processor",
    make: (quick, rows) => engineTable(rows ? [rows] : quick ? [1_000] : [1_000, 5_000, 10_000, 100_000]),
  },
  edit: {
    title: "One edited cell in a marked plan, from the workbook's event to the pane's DOM (jsdom)",
    make: async (quick, rows) => {
      putBrowser();
      // What looks for a window when it is loaded is loaded after it.
      const { editTables } = await import("./edit");
      return editTables(rows ? [rows] : quick ? [500] : [1_000, 5_000, 10_000], quick ? 12 : 50);
    },
  },
  peers: {
    title: "The three headline results beside peers, 5,000 rows, time of the processor",
    // Asked for only then: the other sections do without the packages that are measured.
    make: async (quick) => (await import("./peers")).peersTable(quick ? 500 : 5_000),
  },
  host: { title: "Requests to Excel", make: (quick) => hostTable(quick ? [100] : [100, 1_000, 10_000]) },
  cli: {
    title: "The command line: review, JSON and marked copy of a workbook of 16 columns",
    make: async (quick) => {
      const plans = await commandLineTable(quick ? [1_000] : [1_000, 10_000, 100_000], REPOSITORY);
      return `${plans}\n\n${await heavyTable(REPOSITORY)}`;
    },
  },
  page: { title: "The file page in Chromium", make: () => filePageTable() },
  size: {
    title: "What the pane loads",
    make: async () => {
      await ensureBuilt(() => console.log("building dist-workbench/"));
      return sizeTable(DIST);
    },
  },
  workbench: {
    title: "The workbench in Chromium",
    make: (quick, rows) => workbenchTable(rows ? [rows] : quick ? [300] : [1_000, 3_000], DIST),
  },
  pane: {
    title: "The pane in Chromium",
    make: (quick, rows) => paneTables(rows ?? (quick ? 500 : 5_000), quick ? 12 : 100, DIST),
  },
};

const README = join(REPOSITORY, "README.md");

async function main(words: readonly string[]): Promise<void> {
  const { sections, quick, rows, readme } = optionsOf(words);
  for (const section of sections) {
    const { title, make } = SHOWN[section];
    const tables = `${title} (${machine()}):\n\n${await make(quick, rows)}`;
    console.log(`\n### ${tables}`);
    // Sections without a place there are printed only.
    if (readme && sectionsIn(readFileSync(README, "utf8")).includes(section))
      writeFileSync(README, withSection(readFileSync(README, "utf8"), section, tables));
  }
}

/** What the times of a section depend on, as it begins. */
const machine = (): string =>
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, load ${loadavg()[0]!.toFixed(1)}; ms: median (least–most)`;

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
