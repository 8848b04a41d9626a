import { dazhouEngine, ReviewMemory } from "../../src/session/engine";
import { buildIndex, redressed } from "../../src/session/findingIndex";
import * as S from "./sheets";
const grid: any = S.sheetOf(10000, "few");
const best: Record<string, number[]> = {};
const t = (n: string, f: () => any) => { const a = performance.now(); const r = f(); const d = performance.now() - a; (best[n] ??= []).push(Math.round(d)); return r; };
const memo = new ReviewMemory();
for (let i = 0; i < 40; i++) {
const values = grid.values.slice(); const k = 100 + i; values[k] = values[k].slice(); values[k][8] = i % 2 ? 9999 : 0; const g = { ...grid, values };
const reading: any = t("read", () => dazhouEngine.read(g, undefined, memo));
const review = t("review", () => dazhouEngine.review(reading.plan, 20600, undefined, memo));
t("summarise", () => dazhouEngine.summarise(review));
const index: any = t("index", () => buildIndex(review));
t("redressed", () => redressed(index, (e: any) => ({ number: e.number, standing: null, waiver: null })));
}
console.log(best);
