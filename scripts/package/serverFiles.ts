import { contentSecurityPolicy, type OfficeSource } from "../../src/taskpane/shell/contentSecurityPolicy";

/** Where the package will be served: an https address, without a slash at its end. */
export interface Target {
  readonly url: string;
  readonly cdn: OfficeSource;
}

const PLAIN = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" } as const;
/** What may be kept: names with a hash for ever; pictures a day (Excel shows no icon that comes with no-cache); the rest is asked for. */
const FOR_EVER = "public, max-age=31536000, immutable";
const A_DAY = "public, max-age=86400";
const ASK = "no-cache";

/** Pages under the policy of the server's header. The file page is none of them: its own, stricter one names its scripts by hash. */
const PAGES = ["taskpane", "commands", "dialog", "support"] as const;

const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/**
 * IIS: headers by kind of file. IIS gives packed forms by itself where dynamic or static compression is on; the pages'
 * policy stands in the pages as well, so that a server without these headers is no hole.
 * @param names of the files in the package: IIS knows no patterns, so those that may be kept for ever are named
 */
export function webConfig({ cdn }: Target, names: readonly string[] = []): string {
  const header = (name: string, value: string) => `        <add name="${name}" value="${escaped(value)}" />`;
  const only = (path: string, cache: string, extra: readonly string[] = []) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol><customHeaders>
        <remove name="Cache-Control" />
${[header("Cache-Control", cache), ...extra].join("\n")}
      </customHeaders></httpProtocol>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 计划审查：放在站点目录中即生效。需要 IIS 8 以上，不需要其他模块。 -->
<configuration>
  <system.webServer>
    <httpProtocol><customHeaders>
${[...Object.entries(PLAIN).map(([name, value]) => header(name, value)), header("Cache-Control", ASK)].join("\n")}
    </customHeaders></httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
      <remove fileExtension=".br" /><mimeMap fileExtension=".br" mimeType="application/octet-stream" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <security><requestFiltering><verbs allowUnlisted="false"><add verb="GET" allowed="true" /><add verb="HEAD" allowed="true" /></verbs></requestFiltering></security>
  </system.webServer>
${PAGES.map((page) => only(`${page}.html`, ASK, [header("Content-Security-Policy", contentSecurityPolicy({ cdn }))])).join("\n")}
${only("assets", A_DAY)}
${names
  .filter((name) => HASHED.test(name))
  .map((name) => only(name, FOR_EVER))
  .join("\n")}
</configuration>
`;
}

/** nginx: a server block; certificate and folder are to be filled in. */
export function nginxConf({ url, cdn }: Target): string {
  const { hostname, port, pathname } = new URL(url);
  const path = pathname === "/" ? "/" : `${pathname.replace(/\/$/, "")}/`;
  const always = Object.entries(PLAIN).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const block = (match: string, cache: string, extra: readonly string[] = []) => `    location ${match} {
      ${[...always, `add_header Cache-Control "${cache}" always;`, ...extra].join("\n      ")}
    }`;
  return `# 计划审查：nginx 1.18 以上。证书、私钥和目录请改为本单位的；brotli_static 需要 ngx_brotli 模块，没有时删去该行。
server {
  listen ${port || "443"} ssl;
  server_name ${hostname};
  ssl_certificate     /etc/nginx/tls/plan-review.crt;
  ssl_certificate_key /etc/nginx/tls/plan-review.key;
  charset utf-8;
  brotli_static on;
  gzip on;
  gzip_types text/javascript application/javascript text/css text/html;

  location ${path} {
    alias /srv/plan-review/;
    limit_except GET HEAD { deny all; }
${block(`~ /(${PAGES.join("|")})\\.html$`, ASK, [`add_header Content-Security-Policy "${contentSecurityPolicy({ cdn })}" always;`])}
${block("~ \\.[0-9a-f]{8}\\.(js|css)$", FOR_EVER)}
${block("~ \\.(png|ico)$", A_DAY)}
    ${[...always, `add_header Cache-Control "${ASK}" always;`].join("\n    ")}
  }
}
`;
}

/** Fixed: a second import replaces the first. */
const CATALOGUE = "{9b6e3f04-52f7-4a0e-9a5d-6c1f0d2b8e71}";

/**
 * A shared folder as a trusted catalogue of add-ins, for trials (Microsoft: "Sideload Office Add-ins from a network
 * share"). UTF-16 with CRLF, as regedit takes it.
 */
export function registryFile(share: string): Uint8Array {
  const text = [
    "Windows Registry Editor Version 5.00",
    "",
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOGUE}]`,
    `"Id"="${CATALOGUE}"`,
    `"Url"="${share.replaceAll("\\", "\\\\").replaceAll('"', "")}"`,
    '"Flags"=dword:00000001',
    "",
  ].join("\r\n");
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}
