import { classified } from "../../../src/rules/scope/classified";
import { testRule } from "../tester";

testRule(classified, {
  passes: {
    非涉密不是涉密: { total: 300, classified: "非涉密" },
    不涉密: { total: 300, classified: "不涉密" },
    名称写明非涉密: { total: 300, name: "非涉密办公终端采购" },
    名称有涉密二字但标明不涉密: { total: 300, name: "涉密系统测评", classified: "否" },
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
    名称写明涉密而没有标明: [
      { total: 300, name: "涉密信息系统建设项目" },
      { severity: "warning", message: "named", cells: [] },
    ],
    "名称写明涉密，标注读不出来": [
      { total: 300, name: "涉密信息系统建设项目", classified: "#REF!" },
      { severity: "warning", message: "named", cells: [] },
    ],
    "名称写明涉密，标注待定": [
      { total: 300, name: "涉密信息系统建设项目", classified: "待定" },
      { severity: "warning", message: "named", cells: [] },
    ],
    单位名称写明涉密而未填: [
      { total: 300, unit: "市涉密载体销毁中心", classified: null },
      { severity: "warning", message: "named", cells: [] },
    ],
  },
});
