import type { CellValue } from "../../../src/sheet";
import { planOf } from "../sheet";

/** Fields of the columns of two header rows: groups merged over the columns given to them. */
function grouped(groups: readonly (readonly [string, readonly string[]])[]): string {
  const top: CellValue[] = ["项目名称"];
  const bottom: CellValue[] = [null];
  const merges: string[] = ["A1:A2"];
  for (const [group, leaves] of groups) {
    const from = top.length + 1;
    leaves.forEach((leaf, index) => {
      top.push(index === 0 ? group : null);
      bottom.push(leaf);
    });
    if (leaves.length > 1)
      merges.push(`${String.fromCharCode(64 + from)}1:${String.fromCharCode(63 + from + leaves.length)}1`);
  }
  const plan = planOf(
    [
      top,
      bottom,
      ["某系统", ...Array<CellValue>(top.length - 1).fill(null)],
      ["某平台", ...Array<CellValue>(top.length - 1).fill(null)],
    ],
    { merges },
  );
  expect(plan.headerRows).toEqual([1, 2]);
  return top
    .slice(1)
    .map((_, index) => plan.columns.find(({ column }) => column === index + 2)?.field ?? "-")
    .join(" ");
}

test.each<[string, readonly (readonly [string, readonly string[]])[], string]>([
  ["投资组", [["投资（万元）", ["总投资", "本年度投资"]]], "total yearAmt"],
  [
    "总投资及其来源",
    [["总投资（万元）", ["合计", "中央", "省级", "市级", "自筹", "其他"]]],
    "total fundCentral fundProvince fundCity fundSelf fundOther",
  ],
  [
    "资金来源",
    [
      ["投资", ["总投资", "年度投资"]],
      ["资金来源（万元）", ["中央资金", "市级财政", "其他"]],
    ],
    "total yearAmt fundCentral fundCity fundOther",
  ],
  [
    "年度投资的来源不是总投资的来源",
    [
      ["项目", ["总投资", "建设单位"]],
      ["2027年度投资（万元）", ["合计", "市级", "中央资金"]],
    ],
    "total unit yearAmt - -",
  ],
  ["立项批复", [["立项批复", ["总投资", "文号", "日期"]]], "approvedTotal approvalNo approved"],
  [
    "组名括号里的补充，说的不是原合同",
    [
      ["合同（原）", ["金额", "签订日期"]],
      ["合同（补充）", ["金额", "签订日期"]],
    ],
    "contract signed supp suppSigned",
  ],
  ["组名括号里的批复", [["总投资（批复）", ["合计", "备注"]]], "approvedTotal -"],
  ["批复情况", [["批复情况", ["金额", "批复文号", "批复时间"]]], "approvedTotal approvalNo approved"],
  [
    "概算批复",
    [
      ["概算批复", ["金额", "日期", "文号"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "estimate estimateApproved - total content",
  ],
  [
    "初步设计及概算批复的批复金额不是立项批复",
    [
      ["初步设计概算", ["批复金额", "批复日期"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "estimate estimateApproved total content",
  ],
  [
    "可研批复",
    [
      ["可研批复", ["批复金额", "批复日期"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "- - total content",
  ],
  [
    "财评",
    [
      ["财评", ["送审金额", "审定金额", "核减金额", "完成日期"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "- control - budgetReviewed total content",
  ],
  ["合同", [["合同情况", ["金额（元）", "份数", "签订日期", "变更金额"]]], "contract contractCount signed -"],
  ["合同名称不是项目名称", [["合同情况", ["名称", "金额", "签订日期"]]], "- contract signed"],
  [
    "补充合同",
    [
      ["合同", ["金额", "签订日期"]],
      ["补充合同", ["金额", "签订日期", "审定机关", "此前累计"]],
    ],
    "contract signed supp suppSigned suppAuthority suppPrior",
  ],
  [
    "合同变更",
    [
      ["合同", ["金额", "签订日期"]],
      ["合同变更", ["金额", "日期"]],
    ],
    "contract signed - -",
  ],
  [
    "年中调整",
    [
      ["投资", ["总投资", "建设内容"]],
      ["年中调整", ["本次调整", "调整情形", "是否备案", "批复文号"]],
    ],
    "total content adj adjustCase filed adjustApprovalNo",
  ],
  [
    "2026年中期调整",
    [
      ["投资", ["总投资", "建设内容"]],
      ["2026年中期调整", ["调整金额", "调整情形"]],
    ],
    "total content adj adjustCase",
  ],
  [
    "资金调整",
    [
      ["投资", ["总投资", "建设内容"]],
      ["资金调整", ["批复总投资", "调增", "调减"]],
    ],
    "total content approvedTotal up down",
  ],
  [
    "合同及变更情况",
    [
      ["投资", ["总投资", "建设内容"]],
      ["合同及变更情况", ["合同金额", "变更金额", "变更后金额"]],
    ],
    "total content contract - -",
  ],
  [
    "调整前的概算和批复",
    [
      ["投资", ["总投资", "建设内容"]],
      ["调整前", ["批复总投资", "概算批复金额"]],
    ],
    "total content approvedTotal estimate",
  ],
  [
    "调整前后",
    [
      ["投资", ["总投资", "建设内容"]],
      ["调整前", ["总投资", "建设内容"]],
      ["调整后", ["总投资", "建设内容"]],
    ],
    "total content - - newTotal -",
  ],
  [
    "公示",
    [
      ["公示", ["开始日期", "结束日期", "起止时间"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "publicFrom publicTo publicDays total content",
  ],
  [
    "验收",
    [
      ["投资", ["总投资", "建设内容"]],
      ["验收", ["前置核准日期", "日期"]],
    ],
    "total content cleared accepted",
  ],
  [
    "运维",
    [
      ["投资", ["总投资", "建设内容"]],
      ["运维", ["年度", "经费"]],
    ],
    "total content omYear om",
  ],
  [
    "申报与核定",
    [
      ["申报", ["金额", "单位"]],
      ["核定", ["金额", "文号"]],
    ],
    "total unit approvedTotal approvalNo",
  ],
])("%s", (_, groups, expected) => expect(grouped(groups)).toBe(expected));
