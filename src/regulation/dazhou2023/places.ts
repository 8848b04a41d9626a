import type { Places } from "../types";

/** The seven counties, districts and county-level cities of Dazhou, and the two zones that Article 22 adds. */
export const places: Places = {
  within: ["四川省", "达州市"],
  counties: ["通川区", "达川区", "万源市", "宣汉县", "开江县", "大竹县", "渠县"],
  zones: [
    ["高新区", "高新技术产业园区", "高新技术产业开发区"],
    ["东部经开区", "东部经济开发区", "东部经济技术开发区"],
  ],
};
