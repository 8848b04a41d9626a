/** Whose projects a section's heading says its rows are. All take a squeezed text (NFKC, no white space). */
import { isCategory } from "./labels";

/** What a heading says: a unit for sure, a kind of projects, or neither; and whether it reads like no municipal body. */
export interface SectionName {
  /** How the heading is numbered: a heading of the same style ends the section of the one before. */
  readonly style: string;
  /** The unit's name; null where the heading is not surely one. */
  readonly unit: string | null;
  /** A county, district, city or zone, by its bare name. */
  readonly isPlace: boolean;
  /** Kinds of projects (续建项目) leave open whose they are. */
  readonly isKind: boolean;
  /** Counties together, zones, streets and towns, other levels: what follows may be no municipal project. */
  readonly isElsewhere: boolean;
}

const NUMBERINGS: readonly (readonly [style: string, pattern: RegExp])[] = [
  ["part", /^第[一二三四五六七八九十]{1,3}(?:部分|类|批|章)[、.,::]?/],
  ["chinese", /^第?[一二三四五六七八九十]{1,3}[、.,::]/],
  ["inner", /^\([一二三四五六七八九十]{1,3}\)[、.,::]?/],
  ["roman", /^[IVX]{1,4}[、.]/],
  ["letter", /^[A-Z][、.](?!\d)/],
  ["innerArabic", /^\(\d{1,3}\)[、.]?/],
  ["arabic", /^\d{1,3}[、.](?!\d)/],
];
/** Behind the name: （3个）, ：, 项目, 部分, 小计. */
const BEHIND = /(?:\([^()]*\)|[::]|(?:信息化)?(?:建设)?项目(?:清单|计划)?|部分|小计|合计)$/;

const PLACE = /^(?:四川省)?(?:达州市?)?(?!各|全|本|该|跨|分|市直)[一-龥]{1,4}[县区市]$/;
/** Words that end like a place and name none. */
const NO_PLACE =
  /(?:社|园|景|小|校|片|库|灾|郊|城|市|战|辖|山|林|矿|营|厂|牧|湖|地|病|院|街|专|分|多|城乡|禁|疫|军)区$|(?:区|市|全|各|本|跨)县$|(?:县|区|全|各|本|该|城|智慧|超|门|菜|夜)市$|县\(|数字|智慧|平安|项目|建设|系统|平台/;
/** Endings of bodies that nothing else has. */
const BODY =
  /^(?=[一-龥()]{3,24}$)(?!.*(?:系统|平台|项目|建设|工程))[一-龥()]+(?:(?<![布全格结邮])局|(?:发改|卫健|国资|政法|[发展]改革|卫生健康|监督管理|纪|监|党|编|工|团|市|县|区)委|委员会|管委会|(?:市|县|区|政|党|编|外|侨|台|网信|信访|金融|国安|国动)办|(?<!电子|协同|移动|自动化|智能)办公室|(?:县|区|市|镇|乡)政府|人民政府|人民医院|中医医?院|中心医院|妇幼保健院|(?<!智慧)法院|检察院|管理处|街道办?|街道办事处|支队|总队)$/;
/** Names that open with the city's own name end in more ways. */
const CITY_BODY =
  /^(?:达州市?|市)(?![直级区属本场域民县])[一-龥]{1,20}(?:中心|院|部|馆|台|站|校|大学|中学|集团|公司|学会|总会|联)$/;
const TOWN = /^[一-龥]{2,4}(?<![城乡村集特小镇下家])[镇乡]$/;

/** Who, taken together or by the kind of body, is none of the city's. */
const ELSEWHERE = new RegExp(
  [
    String.raw`(?:^|[各全个]|所辖|相关|有关)(?:区县|县区|县市区|市县|县\(市、?区\)|县\(区\)|区\(县\)|区\(市、?县\)|县、?市、?区|县、区|区、县)(?:本?级|单位|部门|项目|部分|补助|类|[^一-龥]|$)`,
    String.raw`^(?:县|乡镇|镇街|街镇|镇乡|街道|乡\(镇\)|园区|省|中省|中央|国家|垂管)(?:本?级|直|属|直属)?(?:驻[市达](?:州市?)?)?(?:部门|单位|机关|类)?$`,
    String.raw`^驻[市达](?:州市?)?(?:部门|单位|机关)?$`,
    String.raw`(?:开发|经开|高新|[一-龥]{2}新|产业园|工业园|物流园|(?<!智慧|数字)园)区(?:管委会|管理委员会|管理办公室)?$`,
    String.raw`(?<!智慧|数字)(?:街道|街道办|街道办事处|[镇乡](?:人民)?政府)$`,
  ].join("|"),
);

/** A heading put into words; `number`: its number, where that stands in a cell of its own. */
export function sectionName(heading: string, number = ""): SectionName {
  const own = styleOf(heading);
  const style = number === "" ? own.style : styleOf(/[、.,::)]$/.test(number) ? number : `${number}、`).style;
  const name = bare(own.rest);
  const isKind = isCategory(name) || isCategory(own.rest) || name === "";
  const isPlace = !isKind && PLACE.test(name) && !NO_PLACE.test(name);
  const isUnit = isPlace || (!isKind && (BODY.test(name) || CITY_BODY.test(name) || TOWN.test(name)));
  return {
    style: style === "" ? (isKind ? "kind" : "name") : style,
    unit: isUnit ? name : null,
    isPlace,
    isKind,
    isElsewhere: ELSEWHERE.test(own.rest) || ELSEWHERE.test(name) || TOWN.test(name) || (isPlace && name !== "达州市"),
  };
}

/** A county or zone by its bare name, as a row of a heading has it and no project. */
export const isPlaceName = (text: string): boolean => text.length <= 10 && PLACE.test(text) && !NO_PLACE.test(text);

function styleOf(text: string): { readonly style: string; readonly rest: string } {
  for (const [style, pattern] of NUMBERINGS) {
    const found = pattern.exec(text);
    if (found) return { style, rest: text.slice(found[0].length) };
  }
  return { style: "", rest: text };
}

/** The name without what stands behind it. */
function bare(text: string): string {
  let name = text.slice(0, 60);
  for (let shorter = name.replace(BEHIND, ""); shorter !== name; shorter = name.replace(BEHIND, "")) name = shorter;
  return name;
}
