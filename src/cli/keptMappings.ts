import { type KeptKind, MAPPING_KEY, readMappings, type SheetMappings } from "../kept";
import type { XlsxHost } from "../xlsx";
import { text, type Locale } from "./words";

/** One line that some of what a workbook keeps cannot be read; null where all of it can. */
export const lostText = (file: string, kinds: readonly KeptKind[], locale: Locale): string | null =>
  kinds.length === 0
    ? null
    : text(locale, "cli.keptLost", { file, what: { terms: kinds.map((kind) => `pane.kept.${kind}`) } });

/** What a person said in the pane about the columns of a workbook; `lost` is the line to tell where some of it cannot be read. */
export async function keptMappings(
  host: XlsxHost,
  file: string,
  locale: Locale,
): Promise<{ readonly mappings: SheetMappings; readonly lost: string | null }> {
  const lost = new Set<KeptKind>();
  const mappings = readMappings(await host.readSetting(MAPPING_KEY), () => lost.add("mapping"));
  return { mappings, lost: lostText(file, [...lost], locale) };
}
