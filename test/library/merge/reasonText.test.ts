/** Where a row was sent a second time: three places are named, of more how many. */
import { reasonText } from "../../../src/library/merge/reasonText";
import type { SentRow } from "../../../src/library/merge/types";

const sent = (count: number): string =>
  reasonText("zh-CN", {
    kind: "sentTwice",
    others: Array.from({ length: count }, (_, at): SentRow => ({
      file: `上报/局${at + 1}.xlsx`,
      sheet: "计划",
      row: at + 3,
    })),
  });

test("three places one by one, with file, sheet and row", () => {
  expect(sent(1)).toContain("局1.xlsx!计划!3");
  expect(sent(1)).not.toContain("上报/");
  expect(sent(3)).toContain("局1.xlsx!计划!3；局2.xlsx!计划!4；局3.xlsx!计划!5");
  expect(sent(3)).not.toMatch(/等 \d/);
});

test("of a fourth only that there is one", () => {
  expect(sent(4)).not.toContain("局4");
  expect(sent(4)).toContain("4");
});
