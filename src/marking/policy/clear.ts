import { filterBack, isOurPrintArea, rowsToShow } from "./around";
import { cellsOf, columnBack, grownRows, heightsBack } from "./back";
import { pageBack } from "./page";
import { leavingTable } from "./tables";
import type { Inspection, Refusal, SheetEdit, StandingBlock } from "./types";

/**
 * What takes every mark off a sheet and puts back what the marker headers remember. `headers` go last, so that work
 * broken off, or overtaken by somebody who moves rows meanwhile, can be taken up again.
 */
export function clearing(
  found: Inspection,
): { readonly edits: readonly SheetEdit[]; readonly headers: readonly SheetEdit[] } | Refusal {
  if (found.isProtected) return { refused: "protected", detail: "the worksheet is protected" };
  const { blocks } = found;
  const shown = rowsToShow(found);
  const page = pageBack(found);
  return {
    edits: [
      // A page that is given back has no area any more, and is known by it until then.
      ...(page.length === 0 && blocks.some((block) => isOurPrintArea(found, block))
        ? [{ do: "removePrintArea" } as const]
        : page),
      ...blocks.flatMap((block) => filterBack(found, block)).slice(0, 1),
      { do: "hints", add: [], note: false },
      { do: "formats", add: [] },
      ...blocks.flatMap((block) => blockAway(found, block)),
      ...(shown.length > 0 ? [{ do: "showRows", rows: shown } as const] : []),
    ],
    headers: blocks.flatMap((block) => headerAway(found, block)),
  };
}

function blockAway(found: Inspection, block: StandingBlock): readonly SheetEdit[] {
  const leaving = leavingTable(found, block);
  if (leaving.goneWithIt) return leaving.edits;
  const ours = block.columns.filter((column): column is number => column !== null);
  return [
    ...grownRows(block, found.growing),
    ...leaving.edits,
    ...(block.rows.length > 0 ? [{ do: "clear", ranges: cellsOf(ours, block.rows) } as const] : []),
    ...block.columns.flatMap((_, index) => columnBack(block, index)),
    ...heightsBack(block, found.heights),
  ];
}

function headerAway(found: Inspection, block: StandingBlock): readonly SheetEdit[] {
  if (leavingTable(found, block).goneWithIt) return [];
  const ours = block.columns.filter((column): column is number => column !== null);
  const header = [{ firstRow: block.range.firstRow, lastRow: block.range.firstRow }];
  return [{ do: "clear", ranges: cellsOf(ours, header) }];
}
