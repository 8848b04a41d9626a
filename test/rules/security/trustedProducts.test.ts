import { trustedProducts } from "../../../src/rules/security/trustedProducts";
import { testRule } from "../tester";

testRule(trustedProducts, {
  passes: {
    安全可靠: { total: 100, trustedProducts: "是" },
    部分: { total: 100, trustedProducts: "部分" },
    空白不是否: { total: 100, trustedProducts: null },
  },
  fails: {
    未采用: [
      { total: 100, trustedProducts: "否" },
      { severity: "info", message: "notTrusted", cells: ["trustedProducts"] },
    ],
  },
});
