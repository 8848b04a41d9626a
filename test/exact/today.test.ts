import { isoOf } from "../../src/exact";
import { dayOfNow } from "../../src/session";

test.each([
  ["2026-08-01T15:59:59.999Z", "2026-08-01"],
  ["2026-08-01T16:00:00.000Z", "2026-08-02"],
  ["2026-12-31T16:00:00.000Z", "2027-01-01"],
])("at %s the base date is %s, wherever the computer is", (moment, day) => {
  expect(isoOf(dayOfNow(new Date(moment)))).toBe(day);
});
