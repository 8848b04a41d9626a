import { panePage } from "../../taskpane/shell/page";

/** The pane's page inside the workbench: the client library itself, without the loader, which does nothing useful outside Excel. */
export default function workbenchPanePage(): string {
  return panePage({ scripts: ["office/excel-web-16.00.js"] });
}
