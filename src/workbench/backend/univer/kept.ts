/** What stands beside the Univer workbook: its name, print areas and pages, protection, settings, custom properties. */
import { BackendError, type Backend } from "../types";
import type { UniverContext } from "./context";

type Kept = Pick<
  Backend,
  | "workbookName"
  | "printArea"
  | "setPrintArea"
  | "pageSetup"
  | "setPageSetup"
  | "isStructureProtected"
  | "isProtected"
  | "protect"
  | "unprotect"
  | "settings"
  | "setSetting"
  | "deleteSetting"
  | "customProperties"
  | "setCustomProperty"
  | "deleteCustomProperty"
>;

export function keptMethods(context: UniverContext): Kept {
  const { extras } = context;
  return {
    workbookName: () => extras.fileName,

    pageSetup: (sheetId) => (context.sheet(sheetId), extras.sheet(sheetId).page),
    setPageSetup(sheetId, patch) {
      context.writable(sheetId);
      extras.sheet(sheetId).page = { ...extras.sheet(sheetId).page, ...patch };
    },
    isStructureProtected: () => false,
    printArea: (sheetId) => (context.sheet(sheetId), extras.sheet(sheetId).printArea),
    setPrintArea(sheetId, areas) {
      context.writable(sheetId);
      context.wrote = true;
      extras.sheet(sheetId).printArea = areas;
    },

    isProtected: (sheetId) => (context.sheet(sheetId), extras.sheet(sheetId).protection !== null),
    protect(sheetId, password = "") {
      context.sheet(sheetId);
      if (extras.sheet(sheetId).protection)
        throw new BackendError("InvalidOperation", "The worksheet is protected already.");
      extras.sheet(sheetId).protection = { password };
      context.emit({ type: "protectionChanged", sheetId, isProtected: true, source: "Local" });
    },
    unprotect(sheetId, password = "") {
      context.sheet(sheetId);
      const { protection } = extras.sheet(sheetId);
      if (!protection) return;
      if (protection.password !== "" && protection.password !== password)
        throw new BackendError("AccessDenied", "The password is wrong.");
      extras.sheet(sheetId).protection = null;
      context.emit({ type: "protectionChanged", sheetId, isProtected: false, source: "Local" });
    },

    settings: () => [...extras.settings],
    setSetting(key, value) {
      extras.settings.set(key, value);
      context.wrote = true;
      context.emit({ type: "settingsChanged" });
    },
    deleteSetting(key) {
      if (!extras.settings.delete(key)) throw new BackendError("ItemNotFound", "There is no such setting.");
      context.emit({ type: "settingsChanged" });
    },
    customProperties: (sheetId) => (context.sheet(sheetId), [...extras.sheet(sheetId).customProperties]),
    setCustomProperty(sheetId, key, value) {
      context.sheet(sheetId);
      extras.sheet(sheetId).customProperties.set(key, value);
    },
    deleteCustomProperty(sheetId, key) {
      context.sheet(sheetId);
      if (!extras.sheet(sheetId).customProperties.delete(key))
        throw new BackendError("ItemNotFound", "There is no such property.");
    },
  };
}
