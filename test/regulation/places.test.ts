import { DAZHOU_2023, placeOfUnit, policyOfJson } from "../../src/regulation";

const { places } = DAZHOU_2023;

describe("建设单位名称开头的县（市、区）", () => {
  test.each([
    "通川区教育局",
    "达川区民政局",
    "万源市公安局",
    "宣汉县卫生健康局",
    "开江县人民医院",
    "大竹县庙坝镇人民政府",
    "渠县中学",
    "达州市通川区教育局",
    "四川省达州市渠县人民医院",
    "四川省宣汉县第一中学",
    "四川达州通川区实验小学",
    "中共宣汉县委办公室",
    "中共达州市达川区委宣传部",
    "政协渠县委员会办公室",
    " 开江县 教育局 ",
    "渠县",
  ])("%s 是县级", (unit) => expect(placeOfUnit(places, unit)).toBe("county"));

  test.each([
    "达州高新区管委会",
    "达州市高新技术产业园区管委会",
    "东部经开区管委会",
    "四川省达州市东部经济开发区财政局",
    "高新区",
  ])("%s 视同县", (unit) => expect(placeOfUnit(places, unit)).toBe("zone"));

  test.each([
    "市公安局通川区分局",
    "达州市公安局达川区分局",
    "市公安局高新区分局",
    "达州市教育局",
    "达州市中心医院（达州市通川区）",
    "四川文理学院（通川区校区）",
    "通川区域医疗中心",
    "高新区域协调办",
    "市万源大道建设指挥部",
    "国家税务总局达州市通川区税务局",
    "达州市通川商业银行",
    "宣汉路街道",
    "",
  ])("%s 不从名称推断", (unit) => expect(placeOfUnit(places, unit)).toBeNull());

  test("别处的制度有自己的县；没写就没有", () => {
    const county = policyOfJson(
      { id: "mianyang-1", extends: "dazhou-2023", places: { within: ["四川省", "绵阳市"], counties: ["涪城区"] } },
      DAZHOU_2023,
    );
    expect(placeOfUnit(county.places, "绵阳市涪城区教育局")).toBe("county");
    expect(placeOfUnit(county.places, "渠县中学")).toBeNull();
    expect(placeOfUnit(county.places, "高新区管委会")).toBeNull();
  });
});
