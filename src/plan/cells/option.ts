/** Enumerated cells: the option whose words a text holds; several options in one cell are said, not chosen from. */
import { BODY_RANK, ENUM_OPTIONS, type EnumField } from "../enums";
import { ENGLISH_OPTIONS } from "./englishOptions";
import { denialIn } from "../denials";
import type { CellValue } from "../../sheet";
import { bad, blank, blankKindOf, isErrorText, LONGEST_TEXT, squeeze, value, type CellReading } from "./text";

interface Word {
  readonly word: string;
  readonly option: string;
}

/** Words of each field with their options, the longest first. */
const WORDS = new Map(
  (Object.keys(ENUM_OPTIONS) as EnumField[]).map((field): readonly [EnumField, readonly Word[]] => {
    const english = Object.entries(ENGLISH_OPTIONS[field] ?? {}).map(([id, each]) => ({
      option: id,
      words: each.split("|"),
    }));
    return [
      field,
      [...ENUM_OPTIONS[field], ...english]
        .flatMap(({ option: id, words: each }) => each.map((word) => ({ word, option: id })))
        .sort((a, b) => b.word.length - a.word.length),
    ];
  }),
);

export function isEnumField(field: string): field is EnumField {
  return Object.hasOwn(ENUM_OPTIONS, field);
}

export function readOption(raw: CellValue, field: EnumField): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw === "boolean")
    return field === "unitType" ? option(raw ? "stateOwned" : "other", String(raw)) : bad("boolean");
  if (typeof raw === "number") return bad("unknownOption");
  if (isErrorText(raw)) return bad("error");
  if (raw.length > LONGEST_TEXT) return bad("tooLong");
  const text = squeeze(raw);
  const body = field === "authority" || field === "suppAuthority";
  // 未经市政府批准 names a body and denies that it decided.
  const empty = (body ? denialIn(text, "counts") : null) ?? blankKindOf(text);
  if (empty) return blank(empty);
  if (field === "unitType" && /^[是√✓]$/.test(text)) return option("stateOwned", raw);
  if (field === "unitType" && /^[否×]$/.test(text)) return option("other", raw);
  if (field === "mode" && (text === "建设" || text === "服务"))
    return option(text === "建设" ? "selfBuild" : "purchaseService", raw);
  const own = (body ? text.replace(OTHER_BODY, CUT).replace(NOT_YET, CUT) : text).toLowerCase();
  const { found, denials } = find(own, WORDS.get(field) ?? []);
  if (found.length === 0) return onlyDenied(field, denials, raw);
  const options = new Set(found.map(({ option: id }) => id));
  const [only] = options;
  if (options.size === 1 && only !== undefined) return option(only, raw);
  return body ? option(deciding(found, own), raw) : bad("severalOptions");
}

/** What is not approved together is approved one by one (Article 10); a body that did not decide is none. */
function onlyDenied(field: EnumField, denials: readonly Found[], raw: string): CellReading {
  if (denials.length === 0) return bad("unknownOption");
  if (field === "authority" || field === "suppAuthority") return blank("none");
  return field === "route" && denials.every(({ option: id }) => id === "unified")
    ? option("caseByCase", raw)
    : bad("unknownOption");
}

/** Bodies of other places and other powers whose names hold those of the city's, and words that are no body (城市长远规划). */
const OTHER_BODY =
  /(?:人民代表大会|人大|政协)(?:代表大会)?(?:常务委员会|常委会?|常务会|财经委(?:员会)?|(?:主任|主席|党组)会?)?(?:会?议)?|(?:省|[县区]|万源市|[乡镇]|街道|公司|集团|[局院校])(?:党?委)?(?:人民)?(?:政府)?(?:常委会|常务会|财经委(?:员会)?)(?:会?议)?|(?:[县区]|万源市)长|城市长|市长(?:质量奖|热线|信箱|公开电话|[远期效])/g;
/** Stands for what was cut out, so that its neighbours make no new word: 市人大长 is no 市长. */
const CUT = "\u0001";
/** A body that the matter has not been put to: 尚未提交市委常委会. */
const NOT_YET = /(?:未|待|拟|尚需|还需|仍需)(?:再|另)?(?:报请|报经|报送|呈报|提交|提请|上报|报|上|经)[^,;。、()]*/g;

interface Found extends Word {
  readonly end: number;
}

/** What stands right before a word and denies it: 非统一审定, 未列入集中审定, 不再一事一议, 不采用购买服务. */
const DENIES =
  /(?:不|非|未|无|没有?|取消|并非)(?:再|经|是|属于?|列入|纳入|进入|采用|采取|采购|实行|履行|适用|走|按|通过|含|包含|涉及|需要?|须|用|必|报|上|提交|提请)*(?:本年度|当年|年度)?$/;
/** What stands right after a word and takes it back: 市长未审定, 市政府常务会议审议未通过. */
const DENIED =
  /^(?:会议)?(?:研究|审议|审定|审批|讨论|审核|[时])?(?:[尚暂]?(?:未|没有)|不)(?:予|能|获|获得)?(?:审定|审议|审批|批准|批复|批|同意|通过)/;

/** Words of the text, longest first, none inside another: those that count, and those that are denied. */
function find(
  text: string,
  list: readonly Word[],
): { readonly found: readonly Found[]; readonly denials: readonly Found[] } {
  let rest = text;
  const found: Found[] = [];
  const denials: Found[] = [];
  for (const { word, option: id } of list) {
    for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word)) {
      const denied = DENIES.test(rest.slice(0, at)) || DENIED.test(rest.slice(at + word.length));
      rest = rest.slice(0, at) + "\u0000".repeat(word.length) + rest.slice(at + word.length);
      (denied ? denials : found).push({ word, option: id, end: at + word.length });
    }
  }
  return { found, denials };
}

/** Of a chain of bodies the one that decides (…审定, …批准), else the highest. */
function deciding(found: readonly Found[], text: string): string {
  const decides = found.filter(({ end }) => /^(?:会议?)?(?:审定|批准|同意|通过审定|研究同意)/.test(text.slice(end)));
  const pool = decides.length > 0 ? decides : found;
  return pool.reduce(
    (highest, { option: id }) => (BODY_RANK.indexOf(id) > BODY_RANK.indexOf(highest) ? id : highest),
    "",
  );
}

const option = (id: string, raw: string): CellReading => value({ type: "enum", option: id, text: raw.trim() });
