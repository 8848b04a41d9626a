/** Whose project a row is, where neither a county nor a zone is named: units of other levels by their names (Article 3). */
import { readingOf, type Project } from "../../plan/types";
import { moneyOf, optionOf, textOf } from "./access";
import { claimedFunds, sourcesOf } from "./funding";

/** Bodies of the state or the province and their companies: what they do in the city, the city does not decide. */
const HIGHER =
  /^(?:国家(?:税务|统计|金融|数据|安全|能源)|中国人民银行|中国(?:移动|联通|电信|铁塔|邮政|石油|石化|工商|农业|建设)|国网|四川(?:省)?(?!省|达州)|武警)|税务局$|(?:海关|军分区|武警支队|烟草专卖局|邮政管理局|气象局|调查队|银保监分局|金融监管分局|金融监督管理分局|监狱|人民银行)$/;
/** Towns, streets and villages. */
const LOWER =
  /(?:街道|街道办|街道办事处|[镇乡]|[镇乡](?:人民)?政府|[镇乡]便民服务中心|社区居委会|社区居民委员会|村委会|村民委员会)$/;
/** 各县（市、区）教育局: the counties together. */
const COUNTIES =
  /^(?:全市|所辖|相关|有关)?(?:各|\d+个?)?(?:县\((?:市、区|市区|区)\)|县、?市、?区|区、?县(?!级)|县、?区)|^(?:全市)?各县/;
/** Development zones and parks, which the city or a county may keep. */
const ZONES =
  /(?:开发|经开|高新|高新技术产业|工业园?|产业园?|物流园?|[一-龥]{2}新|园)区(?:管委会|管理委员会|管理办公室)?$/;
/** A county by its bare name, as a heading says it: one that is not of the place's own list. */
const COUNTY = /^[一-龥]{1,6}(?:县|(?<!校)区)$/;

/** Public money of the city, in words. */
const CITY_MONEY = /市(?:级|本级|财政)/;

/** What says that a row may be no municipal project; null: nothing does, or municipal money speaks against it. */
export function perhapsNotMunicipal(project: Project): "unitLevel" | "section" | null {
  const level = optionOf(project, "level");
  if (level !== null) return level !== "city" && level !== "county" ? "unitLevel" : null;
  if (readingOf(project, "level").state === "bad") return null;
  const unit = textOf(project, "unit").normalize("NFKC").replace(/\s/g, "");
  const isElsewhere = [HIGHER, LOWER, COUNTIES, ZONES, COUNTY].some((pattern) => pattern.test(unit));
  if ((!isElsewhere && project.section === undefined) || !isWithoutCityMoney(project)) return null;
  return isElsewhere ? "unitLevel" : "section";
}

function isWithoutCityMoney(project: Project): boolean {
  return (moneyOf(project, "fundCity") ?? 0n) <= 0n && !CITY_MONEY.test(claimedFunds(sourcesOf(project)));
}
