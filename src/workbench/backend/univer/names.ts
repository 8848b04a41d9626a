/** Defined names of the Univer workbook and of its sheets. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { BackendError, type Backend, type NameState } from "../types";
import type { UniverContext } from "./context";

type Names = Pick<Backend, "names" | "addName" | "deleteName">;

/** What a name may look like, of a range or of a table. */
export const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** Univer's mark for a name of the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export function nameMethods(context: UniverContext): Names {
  const definedNames = (): IDefinedNamesServiceParam[] =>
    Object.values(context.service<IDefinedNamesService>(IDefinedNamesService).getDefinedNameMap(context.unitId) ?? {});
  const ofSheet =
    (sheetId: string | null) =>
    (name: IDefinedNamesServiceParam): boolean =>
      sheetId === null ? !name.localSheetId || name.localSheetId === WHOLE_WORKBOOK : name.localSheetId === sheetId;

  return {
    names: (sheetId) =>
      definedNames()
        .filter(ofSheet(sheetId))
        .map((name): NameState => ({
          name: name.name,
          formula: name.formulaOrRefString.startsWith("=") ? name.formulaOrRefString : `=${name.formulaOrRefString}`,
          visible: name.hidden !== true,
          comment: name.comment ?? "",
        })),
    addName(sheetId, state) {
      if (!NAME.test(state.name) || state.name.length > 255)
        throw new BackendError("InvalidArgument", "The name is invalid.");
      if (
        definedNames()
          .filter(ofSheet(sheetId))
          .some(({ name }) => name.toLowerCase() === state.name.toLowerCase())
      )
        throw new BackendError("ItemAlreadyExists", "The name exists.");
      const isReference = /^=(?:'(?:[^']|'')+'|[^'!()+*/&]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(
        state.formula,
      );
      context.mutate(SetDefinedNameMutation.id, sheetId ?? WHOLE_WORKBOOK, {
        id: `name-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
        name: state.name,
        comment: state.comment,
        hidden: !state.visible,
        localSheetId: sheetId ?? WHOLE_WORKBOOK,
        formulaOrRefString: isReference ? state.formula.slice(1) : state.formula,
      });
    },
    deleteName(sheetId, wanted) {
      const found = definedNames()
        .filter(ofSheet(sheetId))
        .find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
      if (!found) throw new BackendError("ItemNotFound", "There is no such name.");
      context.mutate(RemoveDefinedNameMutation.id, sheetId ?? WHOLE_WORKBOOK, found);
    },
  };
}
