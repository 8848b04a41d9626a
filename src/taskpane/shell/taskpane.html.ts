import { OFFICE_CDN } from "./contentSecurityPolicy";
import { panePage } from "./page";

/** The page that Excel loads (manifest.xml, SourceLocation). office.js comes from our own folder, or from Microsoft's network in a `--env cdn` build. */
export default function taskpanePage({ cdn }: { readonly cdn: boolean }): string {
  return panePage({ cdn, scripts: [cdn ? `${OFFICE_CDN}/lib/1/hosted/office.js` : "office/office.js"] });
}
