/** Put in place by the build: the version in package.json. */
declare const PLAN_REVIEW_VERSION: string;

/** Content hash in the name of the pane's own script, as the build gives it; null where it has none. */
const OWN_HASH = /\/pane\.([0-9a-f]{8})\.js$/;

/**
 * Version and content hash of the pane that runs, "0.1.0 (3fa9c1e2)": two people who see the same have the same files.
 * @param source address of the pane's script
 */
export function versionOf(source: string | undefined): string {
  const version = typeof PLAN_REVIEW_VERSION === "string" ? PLAN_REVIEW_VERSION : "—";
  const hash = OWN_HASH.exec(source ?? "")?.[1];
  return hash ? `${version} (${hash})` : version;
}

const script = typeof document === "undefined" ? null : document.currentScript;

/** Of this bundle. Asked for while it is evaluated: afterwards a page does not tell which script runs. */
export const VERSION = versionOf(script instanceof HTMLScriptElement ? script.src : undefined);
