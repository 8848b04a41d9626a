/** What an IT department gets: the manifest for its address, server files, licences, and no address that is not meant. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST, repository } from "../../scripts/manifest/repository";
import { buildFilePage, REPOSITORY, versionOf, type BuiltPage } from "../../scripts/package/filePage";
import { foreignHosts } from "../../scripts/package/hosts";
import { licences, packageOf } from "../../scripts/package/licences";
import { addressOf, AddressError, manifestFor } from "../../scripts/package/manifest";
import { nginxConf, registryFile, webConfig } from "../../scripts/package/serverFiles";
import { contentSecurityPolicy, officeScript } from "../../src/taskpane/shell/contentSecurityPolicy";

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
    expect(page.html.match(/<script\b/g)).toHaveLength(3);
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

test("a host that is not known is found, however it is written", () => {
  expect(foreignHosts('a("https://evil.example.com/x");b("http://www.w3.org/2000/svg")')).toEqual(["evil.example.com"]);
  expect(foreignHosts("wss:\\/\\/evil.example.com")).toEqual(["evil.example.com"]);
  expect(foreignHosts("https://oa.example.gov.cn/x http://localhost:3000", ["oa.example.gov.cn"])).toEqual([
    "localhost",
  ]);
});
