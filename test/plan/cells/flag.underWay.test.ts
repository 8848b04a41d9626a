/** What is under way is not there yet, and what nobody can read is no answer, whatever is asked. */
import { FIELDS, type FieldKey } from "../../../src/fields";
import { readFlag } from "../../../src/plan/cells/flag";

const FLAGS = (Object.keys(FIELDS) as FieldKey[]).filter((field) => FIELDS[field].kind === "flag");
const said = (field: FieldKey, text: string): string => {
  const reading = readFlag(text, "General", field);
  if (reading.state === "value") return reading.value.type === "flag" ? reading.value.answer : "?";
  return reading.state === "blank" ? `blank ${reading.blank}` : `bad ${reading.reason}`;
};

test.each(FLAGS.filter((field) => field !== "classified"))("%s", (field) => {
  for (const text of ["备案中", "办理中", "申报中", "报批中", "评审中", "测评中"])
    expect([text, said(field, text)]).toEqual([text, "blank pending"]);
  for (const text of ["随便写写", "见领导批示"]) expect([text, said(field, text)]).toEqual([text, "bad unknownOption"]);
});

test("of a body that has 测评中 in its name nothing is under way", () =>
  expect(said("protectionTested", "测评中心出具了报告")).not.toBe("blank pending"));
