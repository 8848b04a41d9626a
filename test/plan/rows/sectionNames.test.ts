/** Whose projects a heading says its rows are: surely a unit's, of a kind, of other bodies than the city's, or not to be told. */
import { isPlaceName, sectionName } from "../../../src/plan/rows/sectionNames";

test.each([
  ["一、宣汉县", "宣汉县"],
  ["（一）宣汉县".normalize("NFKC"), "宣汉县"],
  ["1.宣汉县", "宣汉县"],
  ["第一部分宣汉县", "宣汉县"],
  ["A、渠县", "渠县"],
  ["达州市通川区", "达州市通川区"],
  ["万源市", "万源市"],
  ["二、宣汉县(3个)", "宣汉县"],
  ["二、宣汉县项目", "宣汉县"],
  ["二、宣汉县部分:", "宣汉县"],
  ["二、高新区", "高新区"],
  ["三、市教育局", "市教育局"],
  ["三、市教育局信息化项目(2个)", "市教育局"],
  ["三、达州市公安局", "达州市公安局"],
  ["市发展改革委", "市发展改革委"],
  ["市政府办公室", "市政府办公室"],
  ["市委网信办", "市委网信办"],
  ["市大数据中心", "市大数据中心"],
  ["市中心医院", "市中心医院"],
  ["宣汉县教育局", "宣汉县教育局"],
  ["教育局", "教育局"],
  ["凤北街道", "凤北街道"],
  ["凤北街道办事处", "凤北街道办事处"],
  ["复兴镇", "复兴镇"],
])("%s names the unit %s", (heading, unit) => {
  expect(sectionName(heading).unit).toBe(unit);
});

test.each([
  "一、续建项目",
  "二、新建",
  "运维类项目(5个)",
  "一、市直部门",
  "二、市级单位",
  "区县部分",
  "各县(市、区)",
  "市区",
  "智慧社区",
  "一、智慧园区",
  "智慧城市",
  "数字乡镇",
  "智慧小镇",
  "一网通办",
  "一件事一次办",
  "优化布局",
  "电子办公室",
  "数据中心",
  "指挥中心建设",
  "政务服务大厅",
  "市政设施系统",
  "教育局平台建设",
  "一、",
  "",
])("%s surely names none", (heading) => {
  expect(sectionName(heading).unit).toBeNull();
});

test.each([
  "区县部分",
  "二、县(市、区)项目",
  "各县(市、区)",
  "各区县",
  "县级部分",
  "乡镇(街道)",
  "二、乡镇",
  "省直部门",
  "中央驻达单位",
  "经开区",
  "达川经开区管委会",
  "凤北街道",
  "复兴镇",
  "宣汉县",
  "达川区",
])("%s may be none of the city's bodies", (heading) => {
  expect(sectionName(heading).isElsewhere).toBe(true);
});

test.each([
  "市教育局",
  "市直部门",
  "续建项目",
  "达州市",
  "智慧园区",
  "智慧街道",
  "街道治理平台",
  "县域医共体",
  "基层治理",
  "市县一体化平台",
  "省市对接系统",
  "新建",
])("%s says nothing of other bodies", (heading) => {
  expect(sectionName(heading).isElsewhere).toBe(false);
});

test.each([
  ["一、续建项目", "", "chinese", true],
  ["续建项目", "", "kind", true],
  ["(一)市教育局", "", "inner", false],
  ["市教育局", "", "name", false],
  ["市教育局", "一", "chinese", false],
  ["市教育局", "(一)", "inner", false],
  ["市教育局", "二、", "chinese", false],
  ["市教育局", "1", "arabic", false],
  ["1.市教育局", "", "arabic", false],
  ["(1)市教育局", "", "innerArabic", false],
  ["第二部分市教育局", "", "part", false],
  ["II、市教育局", "", "roman", false],
  ["B.市教育局", "", "letter", false],
])("%s after the number %p is of the style %s", (heading, number, style, isKind) => {
  expect(sectionName(heading, number)).toMatchObject({ style, isKind });
});

test.each([
  ["达川区", true],
  ["宣汉县", true],
  ["智慧社区", false],
  ["城市园区", false],
  ["四川省达州市高新技术区县", false],
  ["宣汉县平台", false],
])("%s is a place's bare name: %s", (name, expected) => {
  expect(isPlaceName(name)).toBe(expected);
});

test.each([
  ["一、续建项目(3个)", "chinese"],
  ["(一)运维类项目", "inner"],
  ["1.项目清单", "arabic"],
  ["项目清单", "kind"],
  ["", "kind"],
])("%s is a kind of projects, numbered as %s", (heading, style) =>
  expect(sectionName(heading)).toMatchObject({ isKind: true, unit: null, style }),
);

test.each([
  ["一、宣汉县", "", "chinese"],
  ["宣汉县", "", "name"],
  ["宣汉县", "一", "chinese"],
  ["宣汉县", "(一)", "inner"],
  ["1.宣汉县", "一", "chinese"],
])("%s, with %j beside it, is numbered as %s", (heading, number, style) =>
  expect(sectionName(heading, number)).toMatchObject({ isKind: false, unit: "宣汉县", style }),
);

test("a place's bare name has ten letters at most", () => {
  expect(isPlaceName("四川省达州市甲乙丙县")).toBe(true);
  expect(isPlaceName("四川省达州市甲乙丙丁县")).toBe(false);
});
