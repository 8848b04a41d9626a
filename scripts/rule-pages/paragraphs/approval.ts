import type { Paragraphs } from "./types";

/** Who decides, and whether the right body did (Article 10). */
export const approval: Paragraphs = {
  "A10-ROUTE-UNKNOWN": {
    zh: "第十条的四档只用于没有集中审定的项目。表中没有注明审定方式时，层级按“如一事一议”显示，并在整张表上提示一次。注明后，集中审定的项目不分金额，统一由市委常委会审定。",
    en: "The four tiers of Article 10 are for projects that are not decided together. Where the route is not stated, the tier is shown as if case by case, with one notice per sheet. Projects decided together go to the Party standing committee whatever their amount.",
  },
  "A10-UNDERAUTH": {
    zh: "所填的审定机关不得低于总投资所在档次要求的机关，高于要求的不提示。集中审定的项目须由市委常委会审定，市委财经委员会审议还不够。有总投资和批复总投资两个金额、只有较高的一个要求更高层级时，提示核实而不判为不符合；混合项目由市发改委整体立项或条文未定、只写“副市长”而不知是哪一位的，也是如此。",
    en: "The body named must not be below the one its tier asks for; a higher one is fine. Projects decided together need the Party standing committee, and deliberation by the finance commission is not enough. Where two totals are at hand and only the larger asks for more, it is to be verified and no breach; so too where 市发改委 or nobody named by the text approves a mixed project as a whole, and where the cell says only “vice-mayor”.",
  },
  "A10-NO-APPROVAL": {
    zh: "立项批复是安排资金的依据，安排或下达了资金而没有批复的要核实。按第二十九条，前期经费可以先安排，注明即可。只有明确填“无”批复又明确不是前期经费，才是不符合。",
    en: "The approval is the ground on which funds are arranged, so funds without one are to be verified. By Article 29 preparatory funds may come first, if the row says so. Only an explicit none together with an explicit no to preparatory funds is a breach.",
  },
  "A10-DRIFT": {
    zh: "同一项目的总投资、批复总投资和概算落在不同档次时，审定机关可能不同。概算落入更低档次的不提示，因为已由较高机关审定。条文没有规定如何处理，请核实金额并确认是否需要重新审定。",
    en: "When total, approved total and estimate of one project fall in different tiers, different bodies might have to decide. An estimate in a lower tier is not mentioned, since the higher body has decided. The text does not say what follows: verify the amounts and whether a new decision is needed.",
  },
  "A10-OVER-APPROVED": {
    zh: "概算批复金额高于立项批复的总投资，说明项目在立项之后变大了。条文没有给出容差，也没有规定后果，因此提示核实并请与主管部门确认。两者相等不提示。",
    en: "An approved estimate above the approved total shows that the project grew after its approval. The text gives neither a tolerance nor a consequence, so it is to be verified with the bureau. Equal amounts pass.",
  },
};
