/**
 * Office.context.document.settings over the client library: Office keeps these and workbook.settings in the same place,
 * the add-in's web extension part (MS-OWEXML 2.2.1). As in Office they are read when the pane starts, changed in memory,
 * and written by saveAsync.
 */
import type { DocumentSettings } from "../../taskpane/boot/autoOpen";

/** Runs a batch in the workbook; the client library's Excel.run. */
type Run = (work: (context: Excel.RequestContext) => Promise<void>) => Promise<void>;

/** The settings as they are now. Cannot be read: there are none. */
export async function openDocumentSettings(run: Run): Promise<DocumentSettings> {
  const values = new Map<string, unknown>();
  const changed = new Set<string>();
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    for (const { key, value } of settings.items) values.set(key, value);
  }).catch(() => undefined);
  return {
    get: (name) => values.get(name) ?? null,
    set: (name, value) => {
      values.set(name, value);
      changed.add(name);
    },
    remove: (name) => {
      values.delete(name);
      changed.add(name);
    },
    saveAsync: (done) => {
      const names = [...changed];
      run(async (context) => {
        const { settings } = context.workbook;
        for (const name of names) {
          if (values.has(name)) settings.add(name, values.get(name));
          else settings.getItemOrNullObject(name).delete();
        }
        await context.sync();
      }).then(
        () => {
          changed.clear();
          done({ status: "succeeded" });
        },
        () => done({ status: "failed" }),
      );
    },
  };
}
