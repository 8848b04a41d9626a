/** English headers as offices write them beside Chinese ones: which field, which unit; what is another figure stays unknown. */
import { readColumn } from "../../../src/plan/headers/columns";
import { parseHeader, unitOfNote } from "../../../src/plan/headers/word";

const field = (header: string): string => readColumn(0, [header], undefined, 2027).field ?? "-";

test.each<[string, string]>([
  ["unit", "Client unit|Client|Owner department|Project owner|Employer|Implementing agency|Purchaser|Procuring entity"],
  ["supp", "Supplement amount|Supplement contract amount|Supplemental agreement amount|Additional contract amount"],
  ["suppPrior", "Prior supplement amount|Previous supplements|Earlier supplement amount"],
  ["suppSigned", "Supplement date|Supplementary contract signing date"],
  ["contract", "Contract sum|Original contract sum|Original contract|Awarded amount|Winning bid price|Contract value"],
  ["total", "Total project cost|Project cost|Estimated total investment|Proposed project budget"],
  ["approvedTotal", "Approved budget|Approved total investment"],
  ["estimate", "Approved estimate|Approved cost estimate"],
  ["control", "Tender control price|Ceiling price|Maximum bid price"],
  ["adj", "Adjustment amount|Adjustment"],
  ["adjPrior", "Prior adjustments|Earlier adjustment amount"],
  ["up", "Increase|Increase amount"],
  ["down", "Decrease amount|Amount of reduction"],
  ["newTotal", "Revised total|Adjusted total investment|Total investment after adjustment"],
  ["adjustedEstimate", "Revised estimate"],
  ["yearAmt", "Current-year funds|This year's budget|Funds of this year|Annual funds"],
  ["cumPaid", "Cumulative released funds|Funds released to date"],
  ["paid", "Paid amount|Amount paid to date|Cumulative payments"],
  ["settlement", "Settlement price|Final settlement amount"],
  ["nature", "Nature of construction|Construction nature"],
  ["mode", "Implementation method|Way of implementation"],
  ["authority", "Approval authority|Deciding body"],
  ["approvalNo", "Approval document no.|Approval number"],
  ["approved", "Approval date|Date of approval"],
  ["signed", "Date of signing|Signed on|Signature date"],
  ["accepted", "Acceptance date|Date of final acceptance"],
  ["finishPlanned", "Planned completion|Expected completion date"],
  ["goalChanged", "Goals changed (Y/N)|Objective changed?|Change of the project goal"],
  ["majorChange", "Major design change"],
  ["onCloud", "On government cloud|Deployed on the cloud"],
  ["seq", "Serial no."],
  ["fund", "Source of funds|Funding sources"],
  [
    "-",
    "Submitted amount|Contract amount (revised)|Revised contract amount|Contract sum after change|Planned contract sum|Amount paid this year|Planned acceptance date|Contract unit price|Contract balance|Client contact|Additional amount|Total cost of ownership per year",
  ],
])("%s: %s", (expected, headers) => {
  expect(headers.split("|").map((header) => [header, field(header)])).toEqual(
    headers.split("|").map((header) => [header, expected]),
  );
});

test.each([
  ["合同金额 Contract sum", "contract"],
  ["Contract sum 合同金额", "contract"],
  ["Contract sum 结算金额", "-"],
  ["APP系统名称", "-"],
])("both languages in one cell have to say one thing: %s is %s", (header, expected) =>
  expect(field(header)).toBe(expected),
);

test.each([
  ["Contract (revised)/Amount", "-"],
  ["Contract (planned)/Contract sum", "-"],
  ["Contract (paid)/Amount", "-"],
  ["Contract/Amount", "contract"],
  ["Payment (this year)/Amount paid", "-"],
])("brackets of a group count in English too: %s is %s", (path, expected) =>
  expect(readColumn(0, path.split("/"), undefined, 2027).field ?? "-").toBe(expected),
);

test.each<[string, string]>([
  [
    "万元",
    "RMB in 10,000|in 10,000 yuan|10k RMB|RMB 10k|RMB, 10,000|RMB '0000|in units of 10,000 RMB|unit: RMB 10,000|Unit: 10,000 RMB yuan|10-thousand yuan|RMB ten thousand|ten thousands|in ten thousand yuan RMB|wan yuan|¥10,000|10,000",
  ],
  ["元", "RMB|in yuan|yuan RMB|Chinese yuan|renminbi|Unit: CNY"],
  ["亿元", "100 million yuan|RMB in 100 million|RMB 100m"],
  ["unsupported", "thousand|in millions|000|USD|in USD 10,000|10k USD|USD million|$"],
  ["null", "entrepreneur|in|of|yes/no|2026|IT"],
])("the unit %s of %s", (unit, texts) => {
  for (const text of texts.split("|"))
    expect([text, String(parseHeader(`Total (${text})`).unit)]).toEqual([text, unit]);
});

test.each([
  ["Total in 10,000 yuan", "万元", "TOTAL"],
  ["Total, RMB 10,000", "万元", "TOTAL"],
  ["Total investment 10k RMB", "万元", "TOTALINVESTMENT"],
  ["Total in RMB", "元", "TOTAL"],
  ["Total RMB million", "百万元", "TOTAL"],
  ["Total 10,000", null, "TOTAL10000"],
])("behind the word: %s", (header, unit, word) => {
  const read = parseHeader(header);
  expect([read.unit, read.word]).toEqual([unit, word]);
});

test.each([
  ["Unit: RMB in 10,000", "万元"],
  ["Currency: RMB, unit: 10,000", "万元"],
  ["Unit: CNY '0000", "万元"],
  ["Amounts in 10k RMB", "万元"],
  ["Unit: RMB million", "百万元"],
])("in a note: %s", (note, unit) => expect(unitOfNote(note)).toBe(unit));

test.each([
  ...["绩效目标是否变更", "建设目标是否调整", "项目目标有无变化", "项目绩效目标是否变化", "目标有没有改变"].map(
    (header) => [header, "goalChanged"],
  ),
  ...["是否改变项目建设目标", "是否调整绩效目标", "是否导致建设目标改变", "建设目标是否有变化", "目标变化与否"].map(
    (header) => [header, "goalChanged"],
  ),
  ...["建设目标是否一致", "建设目标是否不变", "建设内容是否变更", "目标变更原因"].map((header) => [header, "-"]),
])("whether the goal changed, in other words: %s is %s", (header, expected) =>
  expect(field(header ?? "")).toBe(expected),
);
