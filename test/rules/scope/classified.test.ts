import { classified } from "../../../src/rules/scope/classified";
import { testRule } from "../tester";

testRule(classified, {
  passes: {
    非涉密不是涉密: { total: 300, classified: "非涉密" },
    不涉密: { total: 300, classified: "不涉密" },
    未填: { total: 300, classified: null },
  },
  fails: {
    涉密: [
      { total: 300, classified: "是" },
      { severity: "warning", message: "stop", cells: [] },
    ],
    密级填秘密: [
      { total: 300, classified: "秘密" },
      { severity: "warning", message: "stop", cells: [] },
    ],
  },
});
