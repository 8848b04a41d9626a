/**
 * Keeps Univer from reading every word in sight again with every picture. To mark numbers that are kept as text, it
 * tries each text as a date, a time and a number whenever it draws; on a plan, whose cells are words, that was a fifth
 * of all the time an edit cost. Here its own answer is remembered for each text, and a text that is no number goes on
 * as one of no kind, which is drawn the same and not tried again. What the cells hold stays as it is.
 */
import {
  CellValueType,
  getNumfmtParseValueFilter,
  InterceptorEffectEnum,
  isRealNum,
  type Injector,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Before Univer's own look at texts, which has priority 10. */
const BEFORE_ITS_LOOK = 12;
/** Of texts remembered; more than ever stand on a screen. */
const ROOM = 20_000;

/** Tells whether Univer takes a text for no number; remembers its answers. */
export function rememberWords(
  isNumber: (text: string) => boolean = (text) => isRealNum(text) || getNumfmtParseValueFilter(text) !== null,
): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let isWord = known.get(text);
    if (isWord === undefined) {
      if (known.size >= ROOM) known.clear();
      isWord = !isNumber(text);
      known.set(text, isWord);
    }
    return isWord;
  };
}

/** To be called when Univer has started, with its first workbook. */
export function drawWordsPlainly(injector: Injector): void {
  const isWord = rememberWords();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_ITS_LOOK,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData }, next) => {
      if (cell?.t !== CellValueType.STRING || typeof rawData?.v !== "string" || !isWord(rawData.v)) return next(cell);
      return next({ ...cell, t: undefined });
    },
  });
}
