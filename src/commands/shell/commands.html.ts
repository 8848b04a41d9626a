import type { OfficeSource } from "../../taskpane/shell/contentSecurityPolicy";
import { officePage } from "./page";

/** The function file's page: nobody sees it. */
export default function commandsPage({ cdn }: { readonly cdn: OfficeSource }): string {
  return officePage({ cdn, style: "", body: "" });
}
