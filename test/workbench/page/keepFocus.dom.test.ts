/** @jest-environment jsdom */
/** The focus stays in the pane when the pane selects a cell of the sheet. */
import type { Injector } from "@univerjs/core";
import { keepFocusInPane } from "../../../src/workbench/page/keepFocus";

jest.mock("@univerjs/preset-sheets-core", () => ({ IEditorService: "editors" }));

const editor = document.createElement("input");
const pane = document.createElement("iframe");
const editors = { focus: (_id: string): void => editor.focus() };
document.body.append(editor, pane);
keepFocusInPane({ get: () => editors } as unknown as Injector);
let now = 10_000;
jest.spyOn(performance, "now").mockImplementation(() => now);
const press = (): void => {
  const event = new Event("pointerdown", { bubbles: true });
  Object.defineProperty(event, "timeStamp", { value: now });
  document.body.dispatchEvent(event);
};

beforeEach(() => {
  now += 10_000;
});

test("the pane had it: it keeps it", () => {
  pane.focus();
  editors.focus("cell");
  expect(document.activeElement).toBe(pane);
});

test("a person pressed in the sheet: it goes there, and the next key with it", () => {
  pane.focus();
  press();
  now += 400;
  editors.focus("cell");
  expect(document.activeElement).toBe(editor);
});

test("nobody had it: the sheet takes it", () => {
  pane.blur();
  editors.focus("cell");
  expect(document.activeElement).toBe(editor);
});
