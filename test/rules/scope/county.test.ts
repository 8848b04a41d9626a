import { county } from "../../../src/rules/scope/county";
import { DAZHOU_2023, type PolicyPack } from "../../../src/regulation";
import { testRule } from "../tester";

/** A place without zones, or without counties. */
const without = (which: "zones" | "counties"): PolicyPack => ({
  ...DAZHOU_2023,
  places: { ...DAZHOU_2023.places, [which]: [] },
});

testRule(county, {
  passes: {
    市本级: { total: 300, level: "市级", unit: "市大数据中心" },
    名称里有区名的市级单位: { total: 300, unit: "市公安局通川区分局" },
    级次写明市级: { total: 600, level: "市级", unit: "宣汉县教育局" },
    高新区分局是市级单位: { total: 300, unit: "市公安局高新区分局" },
  },
  fails: {
    县级项目: [
      { total: 300, level: "县级", unit: "渠县大数据中心" },
      { severity: "info", message: "county", cells: ["level"] },
    ],
    没有开发区的地方: [
      { rows: [{ total: 600, unit: "宣汉县教育局" }], policy: without("zones") },
      { severity: "info", message: "countyUnit", cells: ["unit"] },
    ],
    没有县的地方: [
      { rows: [{ total: 300, unit: "达州高新区管委会" }], policy: without("counties") },
      { severity: "info", message: "zone", cells: ["unit"] },
    ],
    高新区视同县: [
      { total: 300, unit: "达州高新区管委会" },
      { severity: "info", message: "zone", cells: ["unit"] },
    ],
    东部经开区视同县: [
      { total: 300, unit: "达州东部经开区管委会" },
      { severity: "info", message: "zone", cells: ["unit"] },
    ],
    "名称以县名开头，没有级次列": [
      { total: 600, unit: "宣汉县教育局" },
      { severity: "info", message: "countyUnit", cells: ["unit"] },
    ],
    "区名前有市名，级次未填": [
      { total: 600, level: null, unit: "达州市 通川区教育局" },
      { severity: "info", message: "countyUnit", cells: ["unit"] },
    ],
  },
});
