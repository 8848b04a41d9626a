/** A page of the pane is drawn again when what it shows has changed, and not when anything else of the session has. */
import { act, render } from "@testing-library/react";
import { PaneProvider, useSnapshot } from "../../src/taskpane/kit/PaneContext";
import type { ReviewSession, SessionSnapshot } from "../../src/session";
import { Store } from "../../src/session/work/store";
import type { PaneBoot } from "../../src/taskpane/boot/types";

test("what shows the selection is drawn for a selection, and not for work, notices or edits", () => {
  const store = new Store({ result: null, work: null, selection: null } as unknown as SessionSnapshot);
  const drawn: unknown[] = [];
  function Selected() {
    drawn.push(useSnapshot("selection"));
    return null;
  }
  render(
    <PaneProvider
      boot={{} as PaneBoot}
      session={{ subscribe: store.subscribe, getSnapshot: store.get } as unknown as ReviewSession}
      locale="zh-CN"
      setLocale={() => Promise.resolve()}
    >
      <Selected />
    </PaneProvider>,
  );
  const tell = (change: Partial<SessionSnapshot>) => act(() => store.set(change));
  expect(drawn).toEqual([null]);
  tell({ work: { kind: "reading", progress: null, background: true, sheetName: "项目库" } });
  tell({ work: null, undoable: { a: 1 } });
  tell({ notice: { kind: "cleared", sheetName: "项目库" } as unknown as SessionSnapshot["notice"] });
  expect(drawn).toEqual([null]);
  const selection = { sheetId: "a", address: "A2", row: 2 };
  tell({ selection });
  expect(drawn).toEqual([null, selection]);
});
