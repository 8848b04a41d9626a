/** Projects of one name: whether their departments are one, and what follows. */
import { type Row, told, checked } from "./support";

test("one name from two departments is to be verified, on two sheets or on one, once for all its rows", () => {
  const rows = (unit: string): Row[] => [[null, "城市内涝监测预警系统", unit, 260]];
  expect(told(checked({ 甲: rows("市水务局"), 乙: rows("市城管执法局") }))).toEqual(["departments 甲!2 乙!2"]);
  expect(told(checked({ 项目库: [...rows("市水务局"), ...rows("市城管执法局"), ...rows("市应急管理局")] }))).toEqual([
    "departments 项目库!2 项目库!3 项目库!4",
  ]);
});

test("ways of writing one department are one department", () => {
  const pairs = [
    ["市水务局", "达州市水务局"],
    ["市水务局", "达州市 水务局"],
    ["市卫健委", "市卫生健康委员会"],
    ["市发改委", "达州市发展和改革委员会"],
    ["市人社局", "市人力资源和社会保障局"],
    ["市公安局", "市公安局交通警察支队"],
    ["市数据局", "市数字经济局"],
  ] as const;
  for (const [one, other] of pairs)
    expect([
      one,
      told(
        checked({
          项目库: [[null, "重点车辆监管平台", one, 260]],
          "2027年度计划": [[null, "重点车辆监管平台", other, 260]],
        }),
      ),
    ]).toEqual([one, []]);
});

test("two departments whose names are alike are two", () => {
  for (const [one, other] of [
    ["市人社局", "市人民政府办公室"],
    ["市水务局", "市财政局"],
    ["市第一中学", "市第二中学"],
    ["市中医院", "市中心医院"],
  ] as const)
    expect(
      told(checked({ 甲: [[null, "智慧安防云平台", one, 260]], 乙: [[null, "智慧安防云平台", other, 260]] })),
    ).toHaveLength(1);
});

test("what every department has is no project of several", () => {
  for (const name of [
    "OA办公系统升级改造",
    "网络安全等级保护测评服务",
    "视频会议系统",
    "门户网站运维项目",
    "互联网专线租赁",
  ])
    expect([name, told(checked({ 甲: [[null, name, "市水务局", 40]], 乙: [[null, name, "市财政局", 55]] }))]).toEqual([
      name,
      [],
    ]);
  // With one and the same amount within the Measures it is worth a look.
  expect(
    told(
      checked({
        甲: [[null, "OA办公系统升级改造", "市水务局", 48.6]],
        乙: [[null, "OA办公系统升级改造", "市财政局", 48.6]],
      }),
    ),
  ).toHaveLength(1);
  expect(
    told(checked({ 甲: [[null, "视频会议系统", "市水务局", 12]], 乙: [[null, "视频会议系统", "市财政局", 12]] })),
  ).toEqual([]);
});

test("counties build their own: one name there says nothing", () => {
  const pair = (one: string, other: string) =>
    told(checked({ 甲: [[null, "城市内涝监测预警系统", one, 260]], 乙: [[null, "城市内涝监测预警系统", other, 260]] }));
  expect(pair("通川区水务局", "达川区水务局")).toEqual([]);
  expect(pair("市水务局", "渠县水务局")).toEqual([]);
});

test("a unit that is blank, or names both departments, is no other department", () => {
  const pair = (one: string, other: string) =>
    told(
      checked({
        项目库: [[null, "城市内涝监测预警系统", one, 260]],
        "2027年度计划": [[null, "城市内涝监测预警系统", other, 260]],
      }),
    );
  expect(pair("市水务局", "")).toEqual([]);
  expect(pair("市水务局、市城管执法局", "市城管执法局")).toEqual([]);
});
