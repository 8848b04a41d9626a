/** The hour of an act changes nothing of its day. */
import { cell, said } from "../sheet";

test.each([
  ["2025年3月5日上午", "2025-03-05 textDate"],
  ["2025年3月5日 下午", "2025-03-05 textDate"],
  ["2025年3月5日10时", "2025-03-05 textDate"],
  ["2025年3月5日上午9点半", "2025-03-05 textDate"],
  ["2025年3月5日14时30分", "2025-03-05 textDate"],
  ["二〇二五年三月五日上午", "2025-03-05 textDate"],
  ["二〇二五年三月四日 上午", "2025-03-04 textDate"],
  ["2025年3月上午", "bad unreadable"],
  ["2025年3月5日10", "bad unreadable"],
  ["2025年3月5日晚些时候", "bad unreadable"],
])("%s", (text, expected) => expect(said(cell("合同签订日期", text))).toBe(expected));
