import fc from "../support/properties";
import { XmlReader } from "../../src/xlsx/xml/reader";
import { escapeCell, escapeXml, unescapeCell, unescapeXml } from "../../src/xlsx/xml/text";
import { parseXml } from "../../src/xlsx/xml/tree";

const tokens = (xml: string): string[] => {
  const reader = new XmlReader(xml);
  const found: string[] = [];
  for (let kind = reader.next(); kind !== "end"; kind = reader.next())
    found.push(
      kind === "text"
        ? `"${reader.text}"`
        : kind === "open"
          ? `<${reader.name}${reader.selfClosing ? "/" : ""}`
          : `>${reader.name}`,
    );
  return found;
};

describe("reading XML", () => {
  test("comments and instructions are passed over, CDATA is text", () => {
    expect(tokens('<?xml version="1.0"?><!-- <no> --><a><b/><![CDATA[<x> & ]]>y</a>')).toEqual([
      "<a",
      "<b/",
      '"<x> & "',
      '"y"',
      ">a",
    ]);
  });

  test("a prefix of the document's own vocabulary is not seen, foreign ones are", () => {
    expect(tokens("<x:a><x:b/><y:b/><b/></x:a>")).toEqual(["<a", "<b/", "<y:b/", "<:b/", ">a"]);
  });

  test("attributes in either quotes, any order, with line breaks and > inside", () => {
    const reader = new XmlReader(`<a\n  one = "1"\ttwo='2 "q" &gt;' xone="9"  r:id="rId1" t="a>b"/>`);
    reader.next();
    expect([
      reader.attribute("one"),
      reader.attribute("two"),
      reader.attribute("id"),
      reader.attribute("r:id"),
      reader.attribute("t"),
      reader.attribute("x"),
    ]).toEqual(["1", '2 "q" >', undefined, "rId1", "a>b", undefined]);
    expect([...reader.attributes().keys()]).toEqual(["one", "two", "xone", "r:id", "t"]);
  });

  test("attributes named like parts of objects stay attributes", () => {
    const { attributes } = parseXml('<a __proto__="1" constructor="2" hasOwnProperty="3"/>');
    expect([attributes.get("__proto__"), attributes.get("constructor"), ({} as Record<string, unknown>)["1"]]).toEqual([
      "1",
      "2",
      undefined,
    ]);
  });

  test.each(["<a", "<a><b>", "<!-- x", "<a b='1>"])("%s is refused as damaged", (xml) => {
    expect(() => parseXml(xml).attributes.get("b")).toThrow(/damaged/);
  });

  test("entities: the five of XML and numbers; what XML does not define stays as it stands", () => {
    expect(unescapeXml("&lt;&gt;&amp;&quot;&apos;&#20013;&#x6587;&nbsp;&#0;&constructor;")).toBe(
      "<>&\"'中文&nbsp;&constructor;",
    );
  });

  test("text of any kind is the same after writing and reading", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const kept = text.replace(
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
          "",
        );
        expect(unescapeXml(escapeXml(text))).toBe(kept);
      }),
    );
  });

  test("cell text that looks like an escape is protected and read back", () => {
    expect(escapeCell("a_x000D_b_x005F_")).toBe("a_x005F_x000D_b_x005F_x005F_");
    expect(unescapeCell(escapeCell("a_x000D_b_x005F_"))).toBe("a_x000D_b_x005F_");
    expect(unescapeCell("一_x000D_二")).toBe("一\r二");
  });
});
