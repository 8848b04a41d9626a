/** Microsoft's delivery network for office.js: named in the policy only by a build made with `--env cdn`. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * The Content-Security-Policy of every page we build: nothing from another host, no inline script, no plug-in, no form.
 * `style-src 'unsafe-inline'` is for Griffel (Fluent UI), which puts its rules into the page at run time.
 * With `cdn`, scripts may come from Microsoft's delivery network as well (store distribution), and nothing else may.
 */
export function contentSecurityPolicy({ cdn = false }: { readonly cdn?: boolean } = {}): string {
  const scripts = cdn ? `'self' ${OFFICE_CDN}` : "'self'";
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
