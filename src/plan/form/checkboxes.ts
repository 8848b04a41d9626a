/** Lines of boxes to tick: ☑新建 □升级改造, 自建（√） 购买服务（ ）, 市级√ 县级. */

const TICKED = "☑";
const EMPTY = "□";
/** Signs that are ticks whatever stands beside them, and empty boxes. */
const TICKS = /[☑☒✓✔√]/g;
const BOXES = /[□☐◻]/g;
/** Filled shapes are ticks only beside empty ones of their kind: alone they head the lines of a list. */
const SHAPES: readonly (readonly [filled: RegExp, empty: RegExp])[] = [
  [/[■◼]/g, /[□☐◻]/g],
  [/[●◉]/g, /[○◯]/g],
  [/◆/g, /◇/g],
];
const MARK = /[☑□]/;

/**
 * The words that are ticked, joined by 、; null where there are boxes and none is ticked; the text itself where it has
 * no boxes.
 */
export function tickedIn(text: string): string | null {
  let drawn = text.normalize("NFKC").replace(/[\ufe0e\ufe0f]/g, "");
  for (const [filled, empty] of SHAPES)
    if (new RegExp(empty.source).test(drawn)) drawn = drawn.replace(filled, TICKED).replace(empty, EMPTY);
  drawn = drawn
    .replace(TICKS, TICKED)
    .replace(BOXES, EMPTY)
    .replace(/[([【]\s*☑\s*[)\]】]/g, TICKED);
  if (!MARK.test(drawn)) return text;
  drawn = drawn.replace(/[([【][\s_]*[)\]】]/g, EMPTY).replace(/□☑/g, TICKED);
  if (!drawn.includes(TICKED)) return null;
  const isBoxed = drawn.includes(EMPTY);
  const ticked = MARK.test(drawn.trim().charAt(0)) ? behindTicks(drawn, isBoxed) : beforeTicks(drawn, isBoxed);
  const words = ticked.map((word) => word.replace(/^[\s,;、。:]+|[\s,;、。]+$/g, "")).filter(Boolean);
  return words.length > 0 ? words.join("、") : text;
}

/** ☑新建 □改造; without empty boxes a word ends where white space does: √新建 改造. */
function behindTicks(text: string, isBoxed: boolean): readonly string[] {
  return [...text.matchAll(/☑([^☑□]*)/g)].map(([, word = ""]) =>
    isBoxed ? word : (word.trim().split(/[\s、,;/]+/)[0] ?? ""),
  );
}

/** 新建☑ 改造□; without empty boxes the word right before: 市级√ 县级. */
function beforeTicks(text: string, isBoxed: boolean): readonly string[] {
  return [...text.matchAll(/([^☑□]*)☑/g)].map(([, word = ""]) =>
    isBoxed
      ? word
      : (word
          .trim()
          .split(/[\s、,;/]+/)
          .at(-1) ?? ""),
  );
}
