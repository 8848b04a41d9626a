/** A finding of a place that calls bodies otherwise, or numbers its articles otherwise, is told in that place's words. */
import { DAZHOU_2023, type PolicyPack } from "../../src/regulation";
import { localMessage, localNames } from "../../src/review/local";
import { bodyNames, localWords, termText } from "../../src/review/words";
import { textOfKey } from "../../src/messages";

describe("A place that calls bodies otherwise", () => {
  const texts = (what: string, todo: string) => ({
    id: "X",
    texts: {
      name: { "zh-CN": "", "en-US": "" },
      messages: { m: { "zh-CN": { what, todo }, "en-US": { what: "", todo: "" } } },
    },
  });
  const names = { "zh-CN": "县发改局", "en-US": "county bureau" };
  const policy: PolicyPack = { ...DAZHOU_2023, bodies: { mayor: names, dataBureau: names } as never };

  test.each<[string, string, readonly string[]]>([
    ["{mayor}审定", "", ["mayor", "own"]],
    ["", "报{mayor}", ["mayor", "own"]],
    ["{dataBureau}和{mayor}", "", ["dataBureau", "mayor", "own"]],
    ["mayor", "", ["own"]],
    ["", "", ["own"]],
  ])("tells the name of a body only to a text that names it: %s%s", (what, todo, expected) => {
    const { key, data } = localMessage(policy, texts(what, todo), { message: "m", data: { own: { fen: 1n } } });
    expect([key, Object.keys(data).sort()]).toEqual(["rules.X.m", expected]);
    expect(localMessage(policy, texts(what, todo), { message: "unknown" }).data).toEqual({});
  });

  test("data that names nothing of the place is told as it is, with the place's numbers of articles and names of bodies", () => {
    const data = {
      text: "甲",
      number: 1,
      amount: { fen: 1n },
      article: { cites: [{ article: 43 }] },
      body: { term: "body.mayor" },
      other: { term: "body.partyStandingCommittee" },
    } as never;
    expect(localNames(DAZHOU_2023, data)).toBe(data);
    expect(localNames({ ...DAZHOU_2023, articles: { 43: 38 } }, data)).toEqual({
      ...(data as object),
      article: { cites: [{ article: 38 }] },
    });
    expect(localNames(policy, data)).toEqual({ ...(data as object), body: { names } });
  });

  test("its words are made once; names of bodies stand beside the usual ones, and without words the catalogues' are told", () => {
    expect(localWords(policy)).toBe(localWords(policy));
    expect(localWords(policy).bodies).toEqual({ mayor: { names }, dataBureau: { names } });
    expect(bodyNames(policy)).toEqual({ ...bodyNames(DAZHOU_2023), mayor: { names }, dataBureau: { names } });
    expect(Object.keys(bodyNames(DAZHOU_2023)).length).toBeGreaterThan(5);
    expect(termText("zh-CN", "body.mayor", localWords(policy))).toBe("县发改局");
    expect(termText("zh-CN", "body.mayor", undefined)).toBe(textOfKey("zh-CN", "body.mayor"));
    const cap = { ...DAZHOU_2023.parameters.selfBuildCap, value: 12_000_000n };
    const own = { ...DAZHOU_2023, parameters: { ...DAZHOU_2023.parameters, selfBuildCap: cap } };
    expect(termText("zh-CN", "readings.A11-any-or-all.option.capped", localWords(own))).toContain("12 万元");
  });
});
