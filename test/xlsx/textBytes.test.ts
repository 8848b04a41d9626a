import { Splice } from "../../src/xlsx/xml/splice";
import { TextBytes } from "../../src/xlsx/xml/textBytes";

test("a long text of many pieces is the same as bytes and as text, across the size at which pieces become bytes", () => {
  const piece = `${'项目𠮷 <c r="A1"/>\n'.repeat(4000)}\ufeff`;
  const inner = new TextBytes();
  inner.add("内");
  const whole = new TextBytes();
  for (let count = 0; count < 40; count += 1) whole.add(piece);
  whole.add(inner);
  whole.add("尾");
  const expected = `${piece.repeat(40)}内尾`;
  expect(whole.text() === expected).toBe(true);
  expect(Buffer.from(whole.bytes()).equals(Buffer.from(expected))).toBe(true);
});

test("replacements give the same text as a string and as bytes", () => {
  const splice = new Splice("<a>一</a><b>二</b>");
  const long = new TextBytes();
  long.add("三");
  splice.replace(3, 4, long);
  splice.insert(0, "头");
  expect(splice.result()).toBe("头<a>三</a><b>二</b>");
  expect(splice.bytes().text()).toBe(splice.result());
  expect(new TextBytes().bytes()).toHaveLength(0);
  expect(new Splice("不变").bytes().text()).toBe("不变");
});
