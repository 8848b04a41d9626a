/** What stands in a header's bracket beside the unit. */
import { headed, planOf } from "../sheet";

test.each([
  ["合同金额（元，含税）", "contract 元"],
  ["合同金额（含税，元）", "contract 元"],
  ["总投资（万元，保留两位小数）", "total 万元"],
  ["总投资（申报，元）", "total 元"],
  ["总投资（元，申报）", "total 元"],
  ["合同金额（万元，变更后）", ""],
  ["合同金额（变更后，万元）", ""],
  ["合同金额（万元；变更后）", ""],
  ["合同金额（万元、变更后）", ""],
  ["合同金额（变更后/元）", ""],
  ["合同金额（含税，变更后，元）", ""],
  ["合同金额（变更后）", ""],
  ["合同金额（变更后万元）", ""],
  ["招标控制价（送审、万元）", ""],
  ["招标控制价（审定、万元）", "control 万元"],
])("%s is read as %j", (header, field) => expect(headed(header)).toBe(field));

test("a comma too many in a group's bracket says nothing", () => {
  const under = (group: string): string | undefined =>
    planOf(
      [
        ["项目名称", "建设单位", group, null],
        [null, null, "金额", "日期"],
        ["甲系统", "市某局", 300, "2026-03-01"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    ).columns.find(({ column }) => column === 3)?.field;
  expect(under("合同（政府，元）")).toBe("contract");
  expect(under("合同（政府，，元）")).toBe("contract");
  expect(under("合同（变更后，元）")).toBeUndefined();
});
