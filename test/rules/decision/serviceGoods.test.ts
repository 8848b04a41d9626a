import { serviceGoods } from "../../../src/rules/decision/serviceGoods";
import { testRule } from "../tester";

const service = (bundlesGoods: string | null): object => ({ mode: "购买服务", total: 100, bundlesGoods });
testRule(serviceGoods, {
  passes: {
    不含货物工程: service("否"),
    "自行建设不适用，未填": { ...service(null), mode: "自行建设" },
    自行建设不适用: { ...service("是"), mode: "自行建设" },
    立项早于本办法: { ...service("是"), approved: "2022-05-01" },
  },
  fails: {
    含货物或工程: [service("是"), { severity: "error", message: "bundled", cells: ["bundlesGoods"] }],
    写明含设备: [service("是，含服务器"), { severity: "warning", message: "equipment", cells: ["bundlesGoods"] }],
    含少量设备: [service("含少量终端设备"), { severity: "warning", message: "equipment", cells: ["bundlesGoods"] }],
    含设备和安装工程: [
      service("含设备采购及安装工程"),
      { severity: "error", message: "bundled", cells: ["bundlesGoods"] },
    ],
    "列名只问货物，答是": [
      {
        grid: [
          ["项目名称", "总投资（万元）", "实施方式", "是否捆绑货物"],
          ["测试项目", 100, "购买服务", "是"],
        ],
      },
      { severity: "warning", message: "equipment", cells: ["bundlesGoods"] },
    ],
    "列名也问工程，答是": [
      {
        grid: [
          ["项目名称", "总投资（万元）", "实施方式", "是否捆绑货物或工程"],
          ["测试项目", 100, "购买服务", "是"],
        ],
      },
      { severity: "error", message: "bundled", cells: ["bundlesGoods"] },
    ],
    部分为货物: [service("部分"), { severity: "warning", message: "partly", cells: ["bundlesGoods"] }],
  },
  undecided: { 未填: [service(null), "bundlesGoods"] },
});
