import { FIELDS, type FieldKey } from "../../fields";
import { ENUM_OPTIONS, type EnumField } from "../../plan/enums";
import { isDate, isMoney, namedIn, suspects } from "./cells";
import { cellOf, isA, says } from "../trace";
import { defineRule } from "../define";
import { ofEach, whenTold } from "../statement";
import { texts } from "./unknownOption.texts";

/** A word for each answer that a field's cells can give, as offices write it; null where there is no list of them. */
function knownWords(field: FieldKey): readonly string[] | null {
  if (Object.hasOwn(ENUM_OPTIONS, field))
    return ENUM_OPTIONS[field as EnumField].flatMap(({ words }) => words[0] ?? []);
  return FIELDS[field].kind === "flag" ? ["是", "否"] : null;
}

/** A cell that should hold one of a few answers and holds two of them or none that is known. */
export const unknownOption = defineRule({
  id: "DATA-ENUM",
  kind: "data",
  cite: null,
  alsoFor: [4],
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { several: "warning", unknown: "warning", unknownOf: "warning", noResult: "warning" },
  texts,
  judge: (row) =>
    ofEach(
      suspects(row, (field) => !isMoney(field) && !isDate(field)),
      (cell) => {
        const { field } = cell;
        return whenTold(says(row.project, field, "bad"), () => {
          const known = knownWords(field);
          const told = { data: namedIn(cell), fields: [field] };
          const listed = isA(cellOf(row.project, field), "listed", known !== null);
          return [
            { because: says(row.project, field, "severalOptions"), message: "several", ...told },
            { because: says(row.project, field, "noResult"), message: "noResult", ...told },
            { because: listed, message: "unknownOf", ...told, data: { ...told.data, known: { list: known ?? [] } } },
            { message: "unknown", ...told },
          ];
        });
      },
    ),
});
