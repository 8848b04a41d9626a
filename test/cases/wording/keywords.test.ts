/** Words in a project's name and content: whole words, item by item as the Measures list them. */
import { type Inputs } from "../harness";
import { all, check } from "./check";

describe("名称写明涉密", () => {
  const asks = { must: ["SCOPE-A65-CLASSIFIED warning"], never: [/涉密信息系统建设项目|涉密载体/] };
  const named = (name: string, more: Inputs = {}): Inputs => ({ 项目名称: name, "总投资（万元）": 600, ...more });
  all({
    没有涉密列: { inputs: named("市委机要局涉密信息系统建设项目"), ...asks, says: [/名称.*涉密/] },
    涉密列空着: { inputs: named("涉密信息系统建设项目", { 是否涉密: null }), ...asks },
    单位名称里: { inputs: named("档案数字化", { 建设单位: "市涉密载体销毁中心" }), ...asks },
    机密级: { inputs: named("机密级专网改造"), must: ["SCOPE-A65-CLASSIFIED warning"] },
    机密文件: { inputs: named("机密文件流转系统"), must: ["SCOPE-A65-CLASSIFIED warning"] },
    商业机密不是: { inputs: named("企业商业机密保护宣传"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    机密性不是: { inputs: named("数据机密性保护平台"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    涉密信息系统测评: { inputs: named("涉密信息系统测评服务"), must: ["SCOPE-A65-CLASSIFIED warning"] },
    涉密列写明否: { inputs: named("涉密信息系统建设项目", { 是否涉密: "否" }), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    非涉密: { inputs: named("非涉密办公终端采购"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    不涉密: { inputs: named("门户系统（不涉密）"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    不涉及涉密: { inputs: named("不含涉密内容的协同办公平台"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    保密宣传不是涉密: { inputs: named("保密宣传教育平台"), mustNot: ["SCOPE-A65-CLASSIFIED"] },
    非涉密与涉密并提: { inputs: named("非涉密网与涉密网隔离改造"), must: ["SCOPE-A65-CLASSIFIED warning"] },
  });
});

describe("关键词：整词，照条文逐项", () => {
  const named = (name: string): Inputs => ({ 项目名称: name, "总投资（万元）": 100 });
  const reminds = (rule: string, names: readonly string[], item?: number): void => {
    test.each(names)(`${rule} ${item ?? ""} %s`, (name) =>
      check({
        inputs: named(name),
        must: [`${rule} info`],
        ...(item === undefined
          ? {}
          : { says: [new RegExp(`第二十条第二款第（${"一二三四五六七八".charAt(item - 1)}）项`)] }),
      }),
    );
  };
  const leaves = (rule: string, names: readonly string[]): void => {
    test.each(names)(`${rule} 不含 %s`, (name) => check({ inputs: named(name), mustNot: [rule] }));
  };
  reminds(
    "A20-KEYWORD",
    [
      "市政务中心机房改造",
      "数据中心扩建项目",
      "私有云平台建设",
      "服务器采购",
      "存储设备购置",
      "存储扩容",
      "核心交换机更新",
      "负载均衡设备采购",
      "小型机及磁盘阵列采购",
    ],
    1,
  );
  reminds(
    "A20-KEYWORD",
    [
      "互联网专线租赁",
      "视频专网租赁服务",
      "互联网出口带宽租用",
      "裸光纤租用",
      "链路租赁",
      "电路租赁服务",
      "终端安全防护软件采购",
      "宽带租赁",
    ],
    2,
  );
  reminds(
    "A20-KEYWORD",
    [
      "手机APP开发",
      "app升级",
      "移动端App",
      "政务APP",
      "电子证照系统",
      "电子印章系统",
      "CA数字证书服务",
      "统一支付平台",
      "短信平台",
      "消息推送平台",
      "12345投诉举报系统",
      "政府网站群",
      "门户网站改版",
      "移动客户端",
      "大数据分析平台",
      "行政执法检查系统",
      "综合执法平台",
    ],
    4,
  );
  leaves("A20-KEYWORD", [
    "数据Mapping治理项目",
    "WebAPP2Go",
    "Snapper工具",
    "Happy校园",
    "地理信息系统",
    "教务管理系统",
    "渔业资源数据库",
  ]);
  reminds("A16-KEYWORD", [
    "应急指挥大厅",
    "指挥调度平台",
    "应急指挥中心",
    "城市治理平台",
    "城市运行管理中心",
    "综合展示大屏",
    "数字孪生城市",
    "城市大脑二期",
    "一网统管平台",
    "可视化大屏",
    "智慧城市运营中心",
    "应急指挥系统",
  ]);
  leaves("A16-KEYWORD", ["指挥部办公楼网络", "产品展示网页", "城市规划数据库", "大屏幕电视采购", "人事管理系统"]);
  reminds("A15-KEYWORD", [
    "政务云平台扩容",
    "政务外网改造",
    "灾备中心建设",
    "数据共享交换平台",
    "数据开放平台",
    "感知设备布设",
    "视频监控前端新建",
    "物联网感知终端",
    "数据中心新建",
    "电子政务内网升级",
    "政务网络改造",
    "容灾备份系统",
  ]);
  leaves("A15-KEYWORD", ["政务服务中心叫号系统", "云南旅游宣传网页", "共享单车管理系统", "开放大学教务系统"]);
});
