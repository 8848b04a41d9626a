import type { merge as chinese } from "../zh-CN/merge";

/** en-US, part "merge": why a row or a column that a department sent is not taken into the library. */
export const merge: Record<keyof typeof chinese, string> = {
  "merge.reason.classified": "a classified project: handle it offline as the secrecy rules say",
  "merge.reason.classifiedInLibrary": "the same project as row {row} of the library, which is classified: not compared",
  "merge.reason.example": "an example row, no project that was sent",
  "merge.reason.leftOut": "Left out by your choice",
  "merge.reason.noName": "no project name",
  "merge.reason.unitUnclear":
    "“{header}” does not say its unit; read in {unit} it is {amount}, perhaps it is in yuan: write the unit on the sheet",
  "merge.reason.sentTwice": "the same project was sent twice, not alike (see also {others}): say which one holds",
  "merge.reason.unfaithful": "the library's column “{header}” computes or reads {computed}, {sent} was sent",
  "merge.reason.codeTwice": "its code stands on several rows of the library or of this sheet (library: {rows})",
  "merge.reason.contradicts": "its code means one row of the library, its name and unit another ({rows})",
  "merge.reason.twoCandidates": "several rows of the library have this name and unit ({rows})",
  "merge.reason.renamed": "library {rows}: the same unit and nearly the same name; perhaps the same project",
  "merge.reason.unitChanged": "library {rows}: the same name and total but another unit; perhaps the same project",
  "merge.reason.unitUnknown": "library {rows}: the same name, but one of the two says no unit",
  "merge.reason.more": "{places} and others, {count} in all",
  "merge.reason.none": "(empty)",

  "merge.lost.noColumn": "the library has no such column",
  "merge.lost.double": "a second column for the same field: the other one was taken",
  "merge.lost.otherYear": "for another year than the library's column",
  "merge.lost.unit": "cannot be converted to the unit of the library's column",
  "merge.lost.unsupportedUnit": "in “百元”, a foreign currency or the like, so it was not read",
  "merge.lost.ignored": "set to be ignored in the pane",
  "merge.lost.computed": "the library computes this column",
};
