import { officePage } from "./page";

/** The function file's page: nobody sees it. */
export default function commandsPage({ cdn }: { readonly cdn: boolean }): string {
  return officePage({ cdn, style: "", body: "" });
}
