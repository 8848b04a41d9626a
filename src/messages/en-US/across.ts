/** en-US, part "across": what the plans of one workbook say of one project. */
import type { across as chinese } from "../zh-CN/across";

export const across: Readonly<Record<keyof typeof chinese, string>> = {
  "across.departments.what": "“{name}” is declared by different departments: {units}",
  "across.departments.todo": "Please verify whether it is one project; if so, one department declares it.",
  "across.differs.what": "“{name}” differs between sheets",
  "across.differs.todo": "Please verify which one holds, and make them agree.",
  "across.twice.what": "“{name}” stands once on each of several sheets of one kind",
  "across.twice.todo": "Please verify that it is not declared and counted twice.",
  "across.codeShared.what": "“{name}” and “{other}” have the same project code",
  "across.codeShared.todo": "Please verify the project codes.",
  "across.field": "{field}: {values}",
  "across.value": "{place} {value}",
  "across.value.none": "blank",
  "across.place": "{sheet}!{cell}",
  "across.pair.versions":
    "“{one}” and “{other}” have {shared} projects in common: two versions of one plan, it seems, or a summary and its parts. Projects that agree are not listed one by one.",
  "across.pair.adjusted":
    "“{one}” and “{other}” have {shared} projects in common, {differing} of which differ. What an adjustment changes is compared under Tasks → Adjustment, and not listed here.",
  "across.none": "Nothing to verify.",
  "across.repeated": "Projects that stand on several sheets: {repeated}. Each counted once: {distinct}.",
};
