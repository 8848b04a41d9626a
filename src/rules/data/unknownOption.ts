import { FIELDS, type FieldKey } from "../../fields";
import { ENUM_OPTIONS, type EnumField } from "../../plan/enums";
import type { BadReason } from "../../plan/types";
import { isDate, isMoney, namedIn, reasonOf, suspects } from "./cells";
import { says } from "../trace";
import { defineRule } from "../define";
import { ofEach, when } from "../statement";
import { texts } from "./unknownOption.texts";

const MESSAGES: Readonly<Partial<Record<BadReason | "bad", "several" | "noResult">>> = {
  severalOptions: "several",
  noResult: "noResult",
};

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
        const told = MESSAGES[reasonOf(cell)];
        const known = told === undefined ? knownWords(cell.field) : null;
        return when(says(row.project, cell.field, reasonOf(cell)), () => ({
          message: told ?? (known === null ? ("unknown" as const) : ("unknownOf" as const)),
          data: { ...namedIn(cell), ...(known === null ? {} : { known: { list: known } }) },
          fields: [cell.field],
        }));
      },
    ),
});
