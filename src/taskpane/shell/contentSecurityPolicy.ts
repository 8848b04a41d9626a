/** Where office.js comes from: our own folder (false), Microsoft's delivery network, or 21Vianet's for its cloud in China. */
export type OfficeSource = boolean | "cn";

/** Microsoft's delivery network for office.js: named in the policy only by a build made with `--env cdn`. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com";
/** That of the cloud that 21Vianet operates (Microsoft: "Referencing the Office JavaScript API library"). */
export const OFFICE_CDN_CN = "https://appsforoffice.cdn.partner.office365.cn";

const hostOf = (cdn: OfficeSource): string => (cdn === "cn" ? OFFICE_CDN_CN : OFFICE_CDN);

/** Address of office.js for a page beside office/. */
export function officeScript(cdn: OfficeSource): string {
  if (!cdn) return "office/office.js";
  return `${hostOf(cdn)}${cdn === "cn" ? "/appsforoffice" : ""}/lib/1/hosted/office.js`;
}

/**
 * The Content-Security-Policy of every page we build: nothing from another host, no inline script, no plug-in, no form.
 * `style-src 'unsafe-inline'` is for Griffel (Fluent UI), which puts its rules into the page at run time.
 * With `cdn`, scripts may come from that delivery network as well, and nothing else may.
 */
export function contentSecurityPolicy({ cdn = false }: { readonly cdn?: OfficeSource } = {}): string {
  const scripts = cdn ? `'self' ${hostOf(cdn)}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
