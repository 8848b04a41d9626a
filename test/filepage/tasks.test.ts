/** The tasks over a file on the file page: the same pane, the workbook behind it is bytes. */
import { FileHost } from "../../src/filepage/books/FileHost";
import { createBookService } from "../../src/filepage/service/books";
import { localService } from "../../src/filepage/service/remote";
import { keyOfPlace } from "../../src/session/tasks";
import { planRows } from "../cli/support";
import { working } from "../session/tasks/support";
import { bookOf } from "../xlsx/support/book";

const SHEETS = {
  项目库: planRows([
    ["项目编号", "项目名称", "建设单位", "总投资（万元）"],
    ["A-1", "智慧城管", "市城管执法局", 236.7],
    ["A-2", "数据中台", "市数据局", 500],
  ]),
  报送: planRows([
    ["项目名称", "建设单位", "总投资（元）"],
    ["应急指挥平台", "市应急管理局", 880_000],
    ["数据中台", "市数据局", 5_200_000],
  ]),
};

async function opened(sheets: Readonly<Record<string, string>> = SHEETS) {
  const service = localService(createBookService());
  await service.open(1, "项目库.xlsx", bookOf({ sheets }), { locale: "zh-CN", policy: null });
  const host = new FileHost(service, 1);
  const { session, tasks } = await working(host);
  const described = await host.describe();
  const id = (name: string): string => described.sheets.find((sheet) => sheet.name === name)?.id ?? "";
  return { host, session, tasks, id };
}

test("projects are written into the library of a file, conflicts as a person chose, and taken out again", async () => {
  const { host, session, tasks, id } = await opened();
  const { gathering } = tasks;
  gathering.chooseLibrary(keyOfPlace({ fileId: "", sheetId: id("项目库") }));
  gathering.take(keyOfPlace({ fileId: "", sheetId: id("报送") }), true);
  await gathering.look();
  gathering.prefer(gathering.store.get().done?.merge.conflicts ?? [], "sent");
  await gathering.write();
  expect([gathering.store.get().refusal, session.getSnapshot().notice]).toMatchObject([
    null,
    { kind: "merged", rows: 1, cells: 1 },
  ]);
  expect((await host.readSheet(id("项目库"))).values).toEqual([
    ["项目编号", "项目名称", "建设单位", "总投资（万元）"],
    ["A-1", "智慧城管", "市城管执法局", 236.7],
    ["A-2", "数据中台", "市数据局", 520],
    [null, "应急指挥平台", "市应急管理局", 88],
  ]);
  expect(host.getState().unsaved).toBe(true);
  await gathering.undo();
  expect(gathering.store.get().refusal).toBeNull();
  expect((await host.readSheet(id("项目库"))).values).toHaveLength(3);
  expect((await host.readSheet(id("项目库"))).values[2]).toEqual(["A-2", "数据中台", "市数据局", 500]);
  await session.dispose();
});

test("rows that come out otherwise one after the other, each as the one above it goes, are all left out, and the library stays", async () => {
  const HEAD = ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "上一项合同"];
  const ROWS = 8;
  const { host, session, tasks, id } = await opened({
    项目库: planRows([
      HEAD,
      ["智慧城管", "市城管执法局", 120, 100, null],
      ["数据中台", "市数据局", 90, 80, null],
    ]).replace(/(<row r="3">.*?)(<\/row>)/, '$1<c r="E3"><f>D2</f><v>100</v></c>$2'),
    报送: planRows([
      HEAD,
      ...Array.from({ length: ROWS }, (_, at) => [`第${at + 1}系统`, "市卫健委", 66, 10 + at, at === 0 ? 999 : 9 + at]),
    ]),
  });
  const { gathering } = tasks;
  gathering.chooseLibrary(keyOfPlace({ fileId: "", sheetId: id("项目库") }));
  gathering.take(keyOfPlace({ fileId: "", sheetId: id("报送") }), true);
  await gathering.look();
  const before = (await host.readSheet(id("项目库"))).values;
  await gathering.write();
  expect(session.getSnapshot().notice).toMatchObject({ kind: "merged", rows: 0, notTaken: ROWS });
  expect(
    gathering.store
      .get()
      .written.at(-1)
      ?.notTaken.map(({ reason }) => reason.kind),
  ).toEqual(Array.from({ length: ROWS }, () => "unfaithful"));
  expect((await host.readSheet(id("项目库"))).values).toEqual(before);
  await session.dispose();
});

test("a plan sheet for a year is added and comes to the front", async () => {
  const { host, session, tasks } = await opened();
  await tasks.newPlan.make();
  const { sheets, sheetId } = host.getState();
  expect(sheets).toHaveLength(3);
  expect(sheetId).toBe(sheets.at(-1)?.id);
  expect(session.getSnapshot().notice).toMatchObject({ kind: "listed", sheetName: sheets.at(-1)?.name });
  await session.dispose();
});
