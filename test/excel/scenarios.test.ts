/** The marking policy performed in Excel, through the real client library. */
import { memoryBook, shown } from "../marking/support/memoryBook";
import { markingScenarios } from "../marking/support/scenarios";
import { open } from "./support/books";

markingScenarios((setting) => {
  const { book, id } = memoryBook(setting);
  const { host } = open(book, "1.14", "计划");
  return Promise.resolve({
    ...shown(book, id),
    read: () => host.readSheet(id),
    applyMarks: (plan) => host.applyMarks(id, plan),
    clearMarks: () => host.clearMarks("all"),
  });
});
