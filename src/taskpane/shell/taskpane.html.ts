import { officeScript, type OfficeSource } from "./contentSecurityPolicy";
import { panePage } from "./page";

/** The page that Excel loads (manifest.xml, SourceLocation). office.js comes from our own folder, or from Microsoft's network in a `--env cdn` build. */
export default function taskpanePage({ cdn }: { readonly cdn: OfficeSource }): string {
  return panePage({ cdn, scripts: [officeScript(cdn)] });
}
