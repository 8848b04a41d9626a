import { prefixOf } from "../xml/tree";

/** The workbook part so that a program calculates every formula when it opens the file (ECMA-376 part 1, 18.2.2). */
export function recalculatedOnOpening(xml: string): string {
  if (/<(?:\w+:)?calcPr\s[^>]*fullCalcOnLoad/.test(xml))
    return xml.replace(/(\sfullCalcOnLoad\s*=\s*["'])[^"']*/, "$11");
  if (/<(?:\w+:)?calcPr[\s/>]/.test(xml)) return xml.replace(/<((?:\w+:)?calcPr)(?=[\s/>])/, '<$1 fullCalcOnLoad="1"');
  // Behind the names, or the sheets where there are none (ECMA-376 part 1, 18.2.27).
  const prefix = prefixOf(xml);
  const after = [...xml.matchAll(/<\/(?:\w+:)?(?:sheets|functionGroups|externalReferences|definedNames)>/g)].at(-1);
  if (!after) return xml;
  const at = after.index + after[0].length;
  return `${xml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
