import { DAZHOU_2023 } from "../../src/regulation";
import { timelineOf } from "../../src/review";
import { planOf as ofTexts } from "../rules/tester";
import { day, told, timeline } from "./support";

describe("what is next", () => {
  test("the first stage after the last one that is shown, without a term", () => {
    expect(
      told(timeline({ approved: "2026-01-01", estimate: 300, budgetReviewed: null, signed: null }, "2026-08-01")),
    ).toEqual(["budgetReviewed running open"]);
  });

  test("a stage that has a term of its own is told once", () => {
    expect(
      told(
        timeline(
          {
            approved: "2026-01-01",
            estimateApproved: "2026-02-01",
            budgetSent: "2026-03-02",
            budgetReviewed: null,
            signed: null,
          },
          "2026-03-03",
        ),
      ),
    ).toEqual([expect.stringMatching(/^budgetReviewed running by 2026-04-/)]);
  });

  test("a state-owned enterprise procures by its own rules: its next stage is not the contract", () => {
    expect(
      told(
        timeline(
          {
            unitType: "stateOwned",
            approved: "2026-01-01",
            estimateApproved: "2026-02-01",
            budgetReviewed: "2026-03-02",
            signed: null,
            accepted: null,
          },
          "2026-08-01",
        ),
      ),
    ).toEqual(["accepted running open"]);
  });

  test("overdue comes first, then what has an end, then the rest", () => {
    const states = timeline(
      {
        publicTo: "2026-01-05",
        schemeSent: null,
        signed: "2026-06-01",
        finishPlanned: null,
        monitored: null,
        cleared: null,
      },
      "2026-08-01",
    ).tasks.map(({ field, state }) => `${field} ${state}`);
    expect(states).toEqual(["schemeSent overdue", "monitored running", "finishPlanned running", "cleared running"]);
  });

  test("of a window its last day counts for the order", () => {
    const order = timeline(
      { signed: "2026-06-01", monitored: null, operating: "2024-12-15", evaluated: null },
      "2026-08-01",
    ).tasks.map(({ field, state, term }) => [field, state, term.kind]);
    expect(order).toEqual([
      ["evaluated", "running", "window"],
      ["monitored", "running", "by"],
    ]);
  });

  test("a stage whose cell says that it is to come is the next one", () => {
    const plan = ofTexts([
      { name: "智慧城管", unit: "市城管局", total: 300, approved: "2026-01-01", accepted: "待定" },
    ]);
    const { tasks } = timelineOf(plan.projects[0]!, plan, DAZHOU_2023, day("2026-08-01"));
    expect(tasks.map(({ field }) => field)).toEqual(["accepted"]);
  });
});
