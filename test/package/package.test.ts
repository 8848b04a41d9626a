/** What an IT department gets: the manifest for its address, server files, licences, and no address that is not meant. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { MANIFEST, repository } from "../../scripts/manifest/repository";
import { buildFilePage, REPOSITORY, versionOf, type BuiltPage } from "../../scripts/package/filePage";
import { guideName, guidePage, GUIDES } from "../../scripts/package/guide";
import { foreignHosts } from "../../scripts/package/hosts";
import { licences, packageOf } from "../../scripts/package/licences";
import { addressOf, AddressError, manifestFor } from "../../scripts/package/manifest";
import { nginxConf, registryFile, webConfig } from "../../scripts/package/serverFiles";
import commandsPage from "../../src/commands/shell/commands.html";
import dialogPage from "../../src/commands/shell/dialog.html";
import { hostsOf, strangersIn } from "../../scripts/package/strangers";
import { trialServer } from "../../scripts/package/trialServer";
import { contentSecurityPolicy, officeScript } from "../../src/taskpane/shell/contentSecurityPolicy";
import supportPage from "../../src/taskpane/shell/support.html";
import taskpanePage from "../../src/taskpane/shell/taskpane.html";
import budget from "../bench/budget.json";

const URL_OF_OFFICE = "https://oa.example.gov.cn/plan-review";
const template = readFileSync(MANIFEST, "utf8");

describe("The address", () => {
  test("is taken without a slash at its end", () => expect(addressOf(`${URL_OF_OFFICE}/`)).toBe(URL_OF_OFFICE));
  test.each(["http://server/path", "server/path", "https://a/b?c=1", "https://a/b#c", "https://user@a/b", ""])(
    "%p is refused with the reason",
    (text) => expect(() => addressOf(text)).toThrow(AddressError),
  );
});

describe("The manifest", () => {
  const { xml, faults } = manifestFor(template, URL_OF_OFFICE, "1.2.3", repository);
  test("has no fault and no address of development", () => {
    expect(faults).toEqual([]);
    expect(xml).not.toContain("localhost");
    expect(xml).toContain(`<SourceLocation DefaultValue="${URL_OF_OFFICE}/taskpane.html"/>`);
  });
  test("names the server as the add-in's domain, without the path", () =>
    expect(xml).toContain("<AppDomain>https://oa.example.gov.cn</AppDomain>"));
  test("keeps its id, and its version is package.json's", () => {
    const id = /<Id>(.*?)<\/Id>/.exec(template)![1]!;
    expect(xml).toContain(`<Id>${id}</Id>`);
    expect(xml).toContain("<Version>1.2.3.0</Version>");
  });
});

describe("What servers are told", () => {
  test("the policy follows where office.js comes from", () => {
    for (const [cdn, host] of [
      [false, null],
      [true, "https://appsforoffice.microsoft.com"],
      ["cn", "https://appsforoffice.cdn.partner.office365.cn"],
    ] as const) {
      const policy = contentSecurityPolicy({ cdn });
      expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(host ? [host] : null);
      expect(officeScript(cdn).startsWith(host ?? "office/office.js")).toBe(true);
      for (const file of [nginxConf({ url: URL_OF_OFFICE, cdn }), webConfig({ url: URL_OF_OFFICE, cdn })])
        expect(file).toContain(policy);
    }
  });
  test("nginx serves the path on the port of the address", () => {
    const conf = nginxConf({ url: "https://oa.example.gov.cn:8443/plan-review", cdn: false });
    expect(conf).toMatch(/listen 8443 ssl;/);
    expect(conf).toMatch(/server_name oa\.example\.gov\.cn;/);
    expect(conf).toMatch(/location \/plan-review\/ \{/);
    expect(conf.split("{").length).toBe(conf.split("}").length);
    expect(nginxConf({ url: "https://a.b", cdn: false })).toMatch(/location \/ \{/);
  });
  test("IIS keeps what has the hash of its content in its name, and asks for the rest", () => {
    const config = webConfig({ url: URL_OF_OFFICE, cdn: false }, ["pane.1a2b3c4d.js", "unsupported.js"]);
    expect(config).toMatch(/<location path="pane\.1a2b3c4d\.js">[\s\S]*?immutable/);
    expect(config).not.toContain('path="unsupported.js"');
  });
  test("the policy of the pages is not laid over the file page, whose scripts run by their hash", () => {
    const [conf, config] = [nginxConf, webConfig].map((file) => file({ url: URL_OF_OFFICE, cdn: false }));
    expect(conf).toMatch(
      /location ~ \/\(taskpane\|commands\|dialog\|support\)\\\.html\$ \{[^}]*Content-Security-Policy/,
    );
    expect(conf!.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(config!.match(/<location path="[^"]*\.html">/g)).toHaveLength(4);
    expect(config!.match(/Content-Security-Policy/g)).toHaveLength(4);
  });
  test("a share becomes a trusted catalogue, as regedit takes it", () => {
    const bytes = registryFile("\\\\server\\office");
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    const text = Buffer.from(bytes).toString("utf16le");
    expect(text).toContain('"Url"="\\\\\\\\server\\\\office"\r\n');
    expect(text).toMatch(/TrustedCatalogs\\\{[0-9a-f-]{36}\}\]/);
  });
});

describe("The file page as it is handed on", () => {
  let page: BuiltPage;
  beforeAll(async () => {
    page = await buildFilePage();
  }, 60_000);

  test("names no host that is not meant to be there, and is complete in itself", () => {
    expect(foreignHosts(page.html)).toEqual([]);
    expect(page.html).not.toMatch(/<(script|link|img|iframe)\b[^>]*\b(src|href)="(?!data:)/);
    expect(page.html.match(/<script\b/g)).toHaveLength(4);
  });
  test("is within the budget (test/bench/budget.json)", () => {
    const kilobytes = (bytes: number) => Math.round(bytes / 1024);
    expect(kilobytes(Buffer.byteLength(page.html))).toBeLessThanOrEqual(budget.filePage.KB);
    expect(kilobytes(gzipSync(page.html).length)).toBeLessThanOrEqual(budget.filePage.gzipKB);
  });
  test("evaluates no text as code and has no path of the machine that built it", () => {
    expect(page.html).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
    expect(page.html).not.toContain(REPOSITORY);
    expect(page.html).toContain(`"${versionOf()}"`);
  });
  test("lists the licence of every package that it is made of", () => {
    const text = licences(REPOSITORY, page.inputs);
    for (const name of [
      "react",
      "react-dom",
      "fflate",
      "numfmt",
      "@fluentui/react-components",
      "@tanstack/react-virtual",
    ])
      expect(text).toMatch(
        new RegExp(`^${name.replace("/", "\\/")} \\d[^:]*: (MIT|Apache-2\\.0|BSD-.*|ISC|0BSD)$`, "m"),
      );
    expect(packageOf("src/exact/money.ts")).toBeNull();
    expect(packageOf(join("node_modules", "a", "node_modules", "@b", "c", "index.js"))).toBe(
      "node_modules/a/node_modules/@b/c",
    );
  });
});

describe.each([
  ["office.js of its own", false, null],
  ["--cdn", true, "appsforoffice.microsoft.com"],
  ["--cdn=cn", "cn", "appsforoffice.cdn.partner.office365.cn"],
] as const)("A package with %s", (_, cdn, network) => {
  const target = { url: URL_OF_OFFICE, cdn };
  const folder = mkdtempSync(join(tmpdir(), "plan-review-package-"));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  beforeAll(async () => {
    put("taskpane.html", taskpanePage({ cdn }));
    put("commands.html", commandsPage({ cdn }));
    put("dialog.html", dialogPage({ cdn }));
    put("support.html", supportPage());
    put("manifest.xml", manifestFor(template, target.url, "1.2.3", repository).xml);
    put("web.config", webConfig(target));
    put("nginx.conf", nginxConf(target));
    put("受信任目录.reg", registryFile("\\\\server\\office"));
    put("serve.cjs", await trialServer(target));
    for (const guide of GUIDES) put(guideName(guide), guidePage(join(REPOSITORY, "docs"), guide));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("names the server, the network of its office.js, and no other host", () => {
    expect(strangersIn(folder, target)).toEqual([]);
    expect(hostsOf(target)).toEqual(["oa.example.gov.cn", ...(network ? [network] : [])]);
    const hosts = foreignHosts(readFileSync(join(folder, "taskpane.html"), "utf8"));
    expect(hosts).toEqual(network ? [network] : []);
  });
  test.each([
    ["pane.12345678.js", 'fetch("https://stats.example.com/x")', "pane.12345678.js: stats.example.com"],
    ["serve.cjs.txt", "https://appsforoffice.elsewhere.com", "serve.cjs.txt: appsforoffice.elsewhere.com"],
    ["b.reg", Buffer.from("https://evil.example.com", "utf16le"), "b.reg: evil.example.com"],
  ])("in which %s names a stranger is not handed on", (name, content, said) => {
    put(name, content);
    expect(strangersIn(folder, target)).toEqual([said]);
    rmSync(join(folder, name));
  });
  test("Microsoft's own files may name Microsoft's hosts", () => {
    mkdirSync(join(folder, "office"));
    put("office/office.js", "https://telemetryservice.firstpartyapps.oaspapps.com");
    expect(strangersIn(folder, target)).toEqual([]);
  });
});

describe("The guides in a package", () => {
  const pages = GUIDES.map((guide) => guidePage(join(REPOSITORY, "docs"), guide));
  test("are complete in themselves: pictures inside, no script, no frame, nothing to fetch", () => {
    for (const page of pages) {
      expect(page).not.toMatch(/<(script|link|iframe|object)\b|\son\w+=/i);
      expect(page).not.toMatch(/\bsrc="(?!data:image\/png;base64,[A-Za-z0-9+/=]{100})/);
      expect(page).toMatch(/content="default-src 'none'; img-src data:; style-src 'sha256-[^']+'; /);
    }
    expect(pages[0]!.match(/<img /g)!.length).toBe(
      readFileSync(join(REPOSITORY, "docs", GUIDES[0]), "utf8").match(/!\[/g)!.length,
    );
  });
  test("lead to each other, and every link within them has its heading", () => {
    const ids = pages.map((page) => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = pages.flatMap((page, at) =>
      [...page.matchAll(/<a href="([^"]*)#([^"]+)"/g)].map(([, file, id]) => ({
        file: file || guideName(GUIDES[at]!),
        id,
      })),
    );
    expect(links.length).toBeGreaterThan(1);
    for (const { file, id } of links) expect(ids[GUIDES.map(guideName).indexOf(file!)]).toContain(id);
  });
  test("text that looks like HTML stays text", () => {
    const folder = mkdtempSync(join(tmpdir(), "plan-review-guide-"));
    writeFileSync(join(folder, "a.md"), "# 标题 <b>\n\n<script>alert(1)</script>\n\n| a |\n|---|\n| <img src=x> |\n");
    const page = guidePage(folder, "a.md");
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    writeFileSync(join(folder, "b.md"), "# 标题\n\n![图](../secret.png)");
    expect(() => guidePage(folder, "b.md")).toThrow("b.md: picture ../secret.png");
    rmSync(folder, { recursive: true });
  });
});

test("a host that is not known is found, however it is written", () => {
  expect(foreignHosts('a("https://evil.example.com/x");b("http://www.w3.org/2000/svg")')).toEqual(["evil.example.com"]);
  expect(foreignHosts("wss:\\/\\/evil.example.com")).toEqual(["evil.example.com"]);
  expect(foreignHosts("https://oa.example.gov.cn/x http://localhost:3000", ["oa.example.gov.cn"])).toEqual([
    "localhost",
  ]);
});
