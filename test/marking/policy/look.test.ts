/** Results look like the plan; how their cells looked before is noted, or they are left as they are. */
import { inCommon } from "../../../src/marking/policy";
import { besides, edits, LOOK, looksBeside, marked, plan, planOf, standing, state, USUAL } from "./support";

describe("results look like the plan", () => {
  const dressed = marked(plan, { looks: looksBeside() });
  const old = { blocks: [dressed], looks: looksBeside({ fresh: null }) };
  test("header, texts, amounts, lines; how cells looked is noted", () => {
    expect(besides(edits(plan, { looks: looksBeside() }))).toEqual([
      "write G2:J2 审查结论 补充合同限额（万元） 问题说明 标记",
      "write J5 PR1|",
      "numberFormat H3:H5 0.00####",
      "numberFormat J3:J5 ;;;",
      "numberFormat J2 ;;;",
      "look G2:I2; font 仿宋, size 10, horizontal center, vertical bottom, wrap true; lines of F2",
      "look G3:G5; font 仿宋, size 10, horizontal general, vertical bottom",
      "look I3:I5; font 仿宋, size 10, horizontal general, vertical bottom",
      "look H3:H5; font 仿宋, size 10, horizontal right, vertical bottom",
      "look G3:I5; lines of B3",
      'width G {"text":20}',
      'width H {"text":20}',
      'width I {"text":40}',
      'width J {"text":5}',
    ]);
    expect(state(plan, { looks: looksBeside() }).looks).toEqual({
      header: { font: "等线", size: 11, horizontal: "general", vertical: "bottom", wrap: false },
      body: { font: "等线", size: 11, horizontal: "general", vertical: "bottom", wrap: false },
    });
  });
  test("of a plan with one project its one row, of one without any the header alone", () => {
    const looks = (at: string) =>
      besides(edits(planOf(USUAL, { at }), { looks: looksBeside() })).filter((line) => line.startsWith("look"));
    expect(looks("G2:G3")).toEqual([
      "look G2:I2; font 仿宋, size 10, horizontal center, vertical bottom, wrap true; lines of F2",
      "look G3; font 仿宋, size 10, horizontal general, vertical bottom",
      "look I3; font 仿宋, size 10, horizontal general, vertical bottom",
      "look H3; font 仿宋, size 10, horizontal right, vertical bottom",
      "look G3:I3; lines of B3",
    ]);
    expect(looks("G2:G2")).toEqual([
      "look G2:I2; font 仿宋, size 10, horizontal center, vertical bottom, wrap true; lines of F2",
    ]);
  });
  test("marked again they take on the look again; with fewer columns the others look as before", () => {
    expect(besides(edits(plan, old)).filter((line) => line.startsWith("look"))).toEqual([
      "look G2:I2; font 仿宋, size 10, horizontal center, vertical bottom, wrap true; lines of F2",
      "look G3:G5; font 仿宋, size 10, horizontal general, vertical bottom",
      "look I3:I5; font 仿宋, size 10, horizontal general, vertical bottom",
      "look H3:H5; font 仿宋, size 10, horizontal right, vertical bottom",
      "look G3:I5; lines of B3",
    ]);
    expect(besides(edits(planOf(["verdict", "marker"]), old)).filter((line) => line.startsWith("look"))).toEqual([
      "look G2:I2; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
      "look G3:I5; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
      "look I2; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
      "look I3:I5; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
      "look G2; font 仿宋, size 10, horizontal center, vertical bottom, wrap true; lines of F2",
      "look G3:G5; font 仿宋, size 10, horizontal general, vertical bottom",
      "look G3:G5; lines of B3",
    ]);
  });
  test("rows that the plan no longer has look as before", () => {
    const shorter = planOf(USUAL, { at: "G2:G3" });
    expect(besides(edits(shorter, old)).filter((line) => line.endsWith("back"))).toEqual([
      "look G4:I5; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
    ]);
    expect(edits(plan, old).filter((line) => line.endsWith("back"))).toEqual([]);
  });
  test("what cannot be put back is not changed: lines of the user's, several looks, a font that cannot be noted", () => {
    const looks = (body: Partial<typeof LOOK>) =>
      state(plan, { looks: looksBeside({ body: { ...LOOK, ...body } }) }).looks?.body;
    expect(looks({})).not.toBeNull();
    for (const key of ["font", "size", "horizontal", "vertical", "wrap", "hasBorders"] as const)
      expect([key, looks({ [key]: null })]).toEqual([key, null]);
    expect([looks({ hasBorders: true }), looks({ font: "等线;" }), looks({ font: "" })]).toEqual([null, null, null]);
    const headerOnly = looksBeside({ body: { ...LOOK, hasBorders: true } });
    expect(besides(edits(plan, { looks: headerOnly })).filter((line) => line.startsWith("look"))).toEqual([
      "look G2:I2; font 仿宋, size 10, horizontal center, vertical bottom, wrap true; lines of F2",
    ]);
    const bodyOnly = looksBeside({ header: null });
    expect(besides(edits(plan, { looks: bodyOnly })).filter((line) => line.startsWith("look"))).toEqual([
      "look G3:G5; font 仿宋, size 10, horizontal general, vertical bottom",
      "look I3:I5; font 仿宋, size 10, horizontal general, vertical bottom",
      "look H3:H5; font 仿宋, size 10, horizontal right, vertical bottom",
      "look G3:I5; lines of B3",
    ]);
    const neither = looksBeside({ header: null, body: null });
    expect(state(plan, { looks: neither }).looks).toBeUndefined();
    expect(edits(plan, { looks: neither }).filter((line) => line.startsWith("look"))).toEqual([]);
  });
  test("cells that come in must have looked like those noted, or all are left as they were", () => {
    const more = { ...old, looks: looksBeside() };
    expect(state(plan, more).looks).toEqual(state(plan, { looks: looksBeside() }).looks);
    for (const fresh of [
      { header: LOOK, body: { ...LOOK, size: 12 } },
      { header: { ...LOOK, font: "宋体" }, body: LOOK },
    ])
      expect(state(plan, { ...old, looks: looksBeside({ fresh }) }).looks).toBeUndefined();
    expect(state(plan, { ...old, looks: looksBeside({ fresh: { header: null, body: LOOK } }) }).looks).toBeDefined();
    const differs = { ...old, looks: looksBeside({ fresh: { header: LOOK, body: { ...LOOK, size: 12 } } }) };
    expect(edits(plan, differs).filter((line) => line.startsWith("look"))).toEqual([
      "look G2:I2; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
      "look G3:I5; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
    ]);
  });
  test("cells that an earlier version made wrap did not wrap before", () => {
    const wrapped = standing("G2:J5", USUAL, { wrapped: 2 });
    const looks = looksBeside({ body: { ...LOOK, wrap: true } });
    expect(state(plan, { blocks: [wrapped], looks }).looks?.body?.wrap).toBe(false);
    expect(state(plan, { looks }).looks?.body?.wrap).toBe(true);
  });
  test("of a plan without lines, or with lines around some of its cells", () => {
    const like = (hasBorders: boolean | null) => {
      const model = { header: { ...LOOK, hasBorders }, headerHeight: 15, text: { ...LOOK, hasBorders }, amount: LOOK };
      return edits(plan, { looks: looksBeside({ model }) }).filter((line) => line.startsWith("look"));
    };
    expect(like(false)).toEqual([
      "look G2:I2; font 等线, size 11, horizontal general, vertical bottom",
      "look G3:G5; font 等线, size 11, horizontal general, vertical bottom",
      "look I3:I5; font 等线, size 11, horizontal general, vertical bottom",
      "look H3:H5; font 等线, size 11, horizontal general, vertical bottom",
    ]);
    expect(like(null)).toEqual([
      "look G2:I2; font 等线, size 11, horizontal general, vertical bottom",
      "look G3:G5; font 等线, size 11, horizontal general, vertical bottom",
      "look I3:I5; font 等线, size 11, horizontal general, vertical bottom",
      "look H3:H5; font 等线, size 11, horizontal general, vertical bottom",
      "look G3:I5; lines of B3",
    ]);
  });
  test("a header wraps where the plan's header row has two lines, and its column may be narrower then", () => {
    const at = (headerHeight: number, size = 10) => {
      const model = { header: { ...LOOK, size }, headerHeight, text: { ...LOOK, size }, amount: LOOK };
      const lines = edits(plan, { looks: looksBeside({ model }) });
      return lines.filter((line) => /^(look G2|width)/.test(line));
    };
    expect(at(28.9)).toEqual([
      "look G2:I2; font 等线, size 10, horizontal general, vertical bottom",
      'width G {"text":20}',
      'width H {"text":24}',
      'width I {"text":40}',
      'width J {"text":5}',
    ]);
    expect(at(29)).toEqual([
      "look G2:I2; font 等线, size 10, horizontal general, vertical bottom, wrap true",
      'width G {"text":20}',
      'width H {"text":20}',
      'width I {"text":40}',
      'width J {"text":5}',
    ]);
    expect(at(58, 20)).toEqual([
      "look G2:I2; font 等线, size 20, horizontal general, vertical bottom, wrap true",
      'width G {"text":37}',
      'width H {"text":37}',
      'width I {"text":73}',
      'width J {"text":5}',
    ]);
  });
  test("a plan that is nobody's model, and a block of a marker alone, are not made to look like it", () => {
    const alone = planOf(["marker"]);
    expect(edits(alone, { looks: looksBeside() }).filter((line) => line.startsWith("look"))).toEqual([]);
    const { model: _, ...without } = plan;
    expect(edits(without, { looks: looksBeside() }).filter((line) => line.startsWith("look"))).toEqual([]);
    const headerAlone = planOf(USUAL, { at: "G2:G2" });
    expect(edits(headerAlone, { looks: looksBeside() }).filter((line) => line.startsWith("look"))).toEqual([
      "look G2:I2; font 仿宋, size 10, horizontal center, vertical bottom, wrap true; lines of F2",
    ]);
  });
});

test("what several ranges have in common: what is the same in all of them", () => {
  expect(inCommon(null, LOOK)).toEqual(LOOK);
  expect(inCommon(LOOK, { ...LOOK })).toEqual(LOOK);
  const other = { font: "宋体", size: 12, horizontal: "left", vertical: "top", wrap: true, hasBorders: true };
  for (const key of ["font", "size", "horizontal", "vertical", "wrap", "hasBorders"] as const)
    expect(inCommon(LOOK, { ...LOOK, [key]: other[key] })).toEqual({ ...LOOK, [key]: null });
  expect(inCommon(LOOK, other)).toEqual({
    font: null,
    size: null,
    horizontal: null,
    vertical: null,
    wrap: null,
    hasBorders: null,
  });
});
