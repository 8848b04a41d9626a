/** Headers in both languages, in either order, with a break, a slash, brackets or the unit between them. */
import { fieldsOf, planOf } from "../sheet";

test.each([
  ["总投资（万元） Total Investment", "total"],
  ["总投资\nTotal Investment", "total"],
  ["Total Investment 总投资", "total"],
  ["Total Investment\n总投资（万元）", "total"],
  ["总投资/Total Investment（万元）", "total"],
  ["总投资 | Total Investment", "total"],
  ["总投资(Total Investment)", "total"],
  ["Total Investment（总投资）", "total"],
  ["总投资（万元）/Total Investment (10,000 yuan)", "total"],
  ["Total Investment (10k RMB) 总投资", "total"],
  ["Total Investment/总投资", "total"],
  ["合同金额（万元）\nContract Amount", "contract"],
  ["Contract Amount（合同金额）", "contract"],
  ["Contract Amount / 合同金额（万元）", "contract"],
  ["是否涉密/Classified", "classified"],
  ["合同签订日期（Contract date）", "signed"],
  ["批复总投资（万元） Approved Total", "approvedTotal"],
  ["总投资（Contract amount）", ""],
  ["合同金额（变更后） Contract Amount", ""],
  ["合同金额（PPP）", ""],
  ["合同金额（revised）", ""],
  ["Contract amount（变更后）", ""],
  ["服务费（SaaS）", ""],
])("%s: %s", (header, field) => expect(fieldsOf([header])[header]).toBe(field));

test("the unit between them is the column's", () => {
  const unitOf = (header: string) =>
    planOf([
      ["项目名称", "建设单位", header],
      ["A系统", "市A局", 3],
    ]).columns.find(({ field }) => field === "total")?.unit;
  expect(unitOf("总投资（元）/Total Investment")).toBe("元");
  expect(unitOf("总投资 Total Investment (RMB'000)")).toBe("千元");
});
