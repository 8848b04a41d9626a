/** What a figure or a day is called besides plain: 送审, 变更后, 本年, 计划. Which field may be called so, says `said.ts`. */

const STATES = {
  planned: /计划|预[计期估测定]|拟|暂|目标|建议|约定|估算|匡算|测算|PLANNED|EXPECTED|ESTIMATED/,
  asked: /申请|申报|上报|报批|呈报|APPLIED|REQUESTED/,
  underReview: /送审|报审|送评|报送|[初复预]审|复核|初验|预验|[评审核]前|SUBMITTED/,
  decided: /批复|批准|[审核]定|核准|审批|审[核计]|[评审核]后|APPROVED/,
  before: /(?<![底末年目此以])前$|(?:调整|变更|补充|修[改订正])前|BEFORE/,
  after: /(?<![评审核]|审计)后$|(?:调整|变更|补充|修[改订正])后|REVISED|AMENDED|AFTER/,
  changed: /(?:调整|变更|修[改订正])(?![前后])/,
  thisTime: /[本当](?:次|期|批|轮|月|季)/,
  thisYear: /[本当今]年|年内|20\d\d|THISYEAR|CURRENTYEAR/,
  earlier: /以[前往]|[往历上去]年|此前|前[期次]|上期|年初|年[底末]/,
  soFar: /累计|目前|CUMULATIVE|TODATE/,
  done: /实际|完成|已|ACTUAL/,
  moved: /下达|到位|支付|拨付|付款|已付/,
  owed: /[未应待]付|[未应待]支付|剩余|[结节]余|余额|尾款|进度款|预付|首付|质保金|保证金|违约|UNPAID|PAYABLE|REMAINING|OUTSTANDING|BALANCE/,
  cut: /[审核][减增]|扣减|压减|REDUCED/,
  settled: /结算|决算/,
  supplemented: /补充|追加|增补/,
  together: /(?:含|包括|扣除).*(?:补充|追加|增补|变更)/,
} as const;
export type State = keyof typeof STATES;

const ALL = Object.entries(STATES) as readonly (readonly [State, RegExp])[];

/** Every state that a text speaks of. */
export const statesIn = (text: string): readonly State[] =>
  ALL.filter(([, words]) => words.test(text)).map(([state]) => state);
