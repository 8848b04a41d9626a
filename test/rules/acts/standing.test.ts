/** Each act is judged by the text in force on its day; its day is its own date, or bounded by the other dates of the row. */
import { standingOf, type ActId, type Standing } from "../../../src/rules/acts";
import { DAZHOU_2023 } from "../../../src/regulation";
import { planOf, type Row } from "../tester";

const standing = (row: Row, act: ActId, reading = "issued"): Standing => {
  const project = planOf([{ total: 300, ...row }]).projects[0];
  if (project === undefined) throw new Error("no project");
  return standingOf({ project, policy: DAZHOU_2023, reading: () => reading }, act);
};

describe("an act with a date of its own", () => {
  test.each<[string, Standing]>([
    ["2023-06-05", "before"],
    ["2023-06-06", "since"],
    ["2023-06-07", "since"],
    ["2023年5月", "before"],
    ["2023年6月", "unclear"],
    ["2023年7月", "since"],
    ["2022年", "before"],
    ["2023年", "unclear"],
  ])("a contract of %s is %s", (signed, expected) => expect(standing({ signed }, "contract")).toBe(expected));

  test("its own date wins over what bounds it", () => {
    expect(standing({ approved: "2022-09-01", suppSigned: "2024-03-01" }, "supplement")).toBe("since");
    expect(standing({ suppSigned: "2023-01-01", accepted: "2024-03-01" }, "supplement")).toBe("before");
  });

  test("under the day of publication as the first day, June 2023 is still before", () => {
    expect(standing({ signed: "2023-07-01" }, "contract", "published")).toBe("before");
    expect(standing({ signed: "2023-07-25" }, "contract", "published")).toBe("since");
  });
});

test.each<[string, Standing]>([
  ["2022年立项，2024年调整立项", "perhaps"],
  ["2023年5月报批，2023年7月批复", "perhaps"],
  ["2022年5月报批，2022年7月批复", "before"],
  ["2024年5月报批，2024年7月批复", "since"],
  ["已办理", "since"],
  ["#REF!", "since"],
])("an approval whose date cannot be read, %s, is %s by the years it names", (approved, expected) =>
  expect(standing({ approved }, "projectApproval")).toBe(expected),
);

describe("an act without a date", () => {
  test("is no later than what comes after it", () => {
    expect(standing({ signed: "2022-05-01" }, "estimateApproval")).toBe("before");
    expect(standing({ signed: "2022-05-01", accepted: "2024-03-01" }, "estimateApproval")).toBe("before");
    expect(standing({ accepted: "2023-03-01" }, "supplement")).toBe("before");
    expect(standing({ accepted: "2023-06-05" }, "contract")).toBe("before");
    expect(standing({ suppSigned: "2023-01-01" }, "contract")).toBe("before");
    expect(standing({ operating: "2023-05-01" }, "acceptance")).toBe("before");
  });

  test("is perhaps older where the project was under way before the Measures", () => {
    expect(standing({ signed: "2022-05-01" }, "supplement")).toBe("perhaps");
    expect(standing({ signed: "2022-05-01", accepted: "2024-03-01" }, "supplement")).toBe("perhaps");
    expect(standing({ approved: "2022-05-01" }, "budgetReview")).toBe("perhaps");
    expect(standing({ signed: "2023-06-05" }, "release")).toBe("perhaps");
  });

  test("is not older where the step before it is not", () => {
    expect(standing({ signed: "2023-06-06" }, "supplement")).toBe("since");
    expect(standing({ approved: "2022-05-01", signed: "2024-01-01" }, "supplement")).toBe("since");
  });

  test("is not older where no date speaks for it", () => {
    for (const act of ["projectApproval", "contract", "supplement", "adjustment", "release", "present"] as const)
      expect([act, standing({}, act)]).toEqual([act, "since"]);
  });

  test("of the procedure is perhaps older where the project was accepted within a year of the Measures", () => {
    expect(standing({ accepted: "2024-06-05" }, "estimateApproval")).toBe("perhaps");
    expect(standing({ accepted: "2024-06-06" }, "estimateApproval")).toBe("since");
    // The contract bounds it more closely: half a year after the Measures is after them.
    expect(standing({ signed: "2023-12-01", accepted: "2024-03-01" }, "estimateApproval")).toBe("since");
    expect(standing({ accepted: "2023-09-01" }, "clearance")).toBe("since");
  });

  test("done while the contract is performed is perhaps older where the project was accepted within a year of the Measures", () => {
    for (const act of ["supplement", "adjustment"] as const) {
      expect([act, standing({ accepted: "2023-06-05" }, act)]).toEqual([act, "before"]);
      expect([act, standing({ accepted: "2023-06-06" }, act)]).toEqual([act, "perhaps"]);
      expect([act, standing({ accepted: "2024-06-05" }, act)]).toEqual([act, "perhaps"]);
      expect([act, standing({ accepted: "2024-06-06" }, act)]).toEqual([act, "since"]);
      expect([act, standing({ signed: "2023-06-06", accepted: "2024-03-01" }, act)]).toEqual([act, "since"]);
    }
  });

  test("is bounded by two dates of one day as by any others", () =>
    expect(standing({ approved: "2022-01-01", signed: "2024-06-01", accepted: "2024-06-01" }, "supplement")).toBe(
      "since",
    ));

  test("of money is perhaps older where the trial run began before the Measures, and not where it began with them", () => {
    expect(standing({ trialFrom: "2023-06-05" }, "release")).toBe("perhaps");
    expect(standing({ trialFrom: "2023-06-06" }, "release")).toBe("since");
  });

  test("that lasted within one month has a date of its own, one that lasted longer has two", () => {
    expect(standing({ publicFrom: "2023年6月", publicTo: "2023年6月" }, "publication")).toBe("unclear");
    expect(standing({ publicFrom: "2023年5月", publicTo: "2023年6月" }, "publication")).toBe("perhaps");
  });

  test("dates that contradict each other bound it by the first and the last of them", () => {
    expect(standing({ signed: "2024-05-01", accepted: "2022-03-01" }, "supplement")).toBe("perhaps");
    expect(standing({ approved: "2024-01-15", budgetReviewed: "2024-06-03", accepted: "2024-06-02" }, "contract")).toBe(
      "since",
    );
    expect(standing({ signed: "2022-03-10", accepted: "2022-03-09" }, "supplement")).toBe("before");
    // The first of all that came before it lies before the Measures: it may be as old as that.
    expect(standing({ approved: "2022-01-15", budgetReviewed: "2024-06-03", accepted: "2024-06-02" }, "contract")).toBe(
      "perhaps",
    );
  });
});

test("of a plan of the year of the Measures what has no date may be older, but not what is so today", () => {
  expect(standing({ planYear: 2023 }, "contract")).toBe("perhaps");
  expect(standing({ planYear: 2022 }, "contract")).toBe("perhaps");
  expect(standing({ planYear: 2024 }, "contract")).toBe("since");
  expect(standing({ planYear: 2022 }, "present")).toBe("since");
});

test("the day on which the publication began says nothing of how long a contract took", () =>
  expect(standing({ publicFrom: "2023-01-09", signed: "2023年6月" }, "contract")).toBe("unclear"));

test("the year's funds go by the plan year", () => {
  expect(standing({ planYear: 2022 }, "yearFunds")).toBe("before");
  expect(standing({ planYear: 2022 }, "release")).toBe("before");
  expect(standing({ planYear: 2023 }, "yearFunds")).toBe("unclear");
  expect(standing({ planYear: 2027, signed: "2022-01-01" }, "yearFunds")).toBe("since");
});
