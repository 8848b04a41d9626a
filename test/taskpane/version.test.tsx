/** The version in the settings. */
import { screen } from "@testing-library/react";
import { versionOf } from "../../src/taskpane/kit/version";
import { mountPane, press } from "./support/pane";
import { smallPlan } from "../session/support/plans";

test("tells the hash of the script that runs", () => {
  expect(versionOf("https://localhost:3000/pane.3fa9c1e2.js")).toBe("— (3fa9c1e2)");
  expect(versionOf("https://localhost:3000/pane.js")).toBe("—");
  expect(versionOf(undefined)).toBe("—");
});

test("stands at the end of the settings", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("审查并标注");
  await press("设置");
  expect(screen.getByText(/^版本/).textContent).toBe("版本 —");
});
