import { checkManifest, type ManifestFault, type ManifestSurroundings } from "../manifest/checks";

/** The address in the repository's manifest.xml. */
const DEVELOPMENT = "https://localhost:3000";

/** An address that a package cannot be made for; the message says why. */
export class AddressError extends Error {
  override readonly name = "AddressError";
}

/** The address as it is used: https, without a slash at its end, query or fragment. @throws AddressError */
export function addressOf(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new AddressError(`--url 的地址“${text}”无效，请写成 https://服务器/路径 的形式`);
  }
  if (url.protocol !== "https:")
    throw new AddressError(`--url 须以 https:// 开头：Office 不打开 http 的加载项（${text}）`);
  if (url.search || url.hash || url.username)
    throw new AddressError(`--url 只能是服务器和路径，不能带 ?、# 或用户名（${text}）`);
  return url.href.replace(/\/+$/, "");
}

/**
 * The manifest for an address and a version of package.json ("1.2.3" becomes 1.2.3.0). The id stays: it is the add-in.
 * `faults`: what Excel would not take.
 */
export function manifestFor(
  template: string,
  url: string,
  version: string,
  surroundings: ManifestSurroundings,
): { readonly xml: string; readonly faults: readonly ManifestFault[] } {
  const xml = template
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT, url)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  // The checks know the pages by their place on the server.
  return { xml, faults: checkManifest(xml.replaceAll(`${url}/`, `${new URL(url).origin}/`), surroundings) };
}
