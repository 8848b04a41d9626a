import { cityBrain } from "../../../src/rules/library/cityBrain";
import { rowsOf, testRule } from "../tester";

testRule(cityBrain, {
  passes: { 业务系统: { name: "社保业务系统", total: 100 } },
  fails: {
    指挥调度一类: [
      { name: "应急指挥调度平台", total: 100 },
      { severity: "info", message: "cityBrain", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
  },
});
