import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "立项审定机关层级",
    "en-US": "Level of the approving body",
  },
  messages: {
    unified: {
      "zh-CN": {
        what: "集中审定的项目由{actual}审定，应由{required}审定",
        todo: "请补充审定手续或更正所填机关",
      },
      "en-US": {
        what: "A project that is decided together was decided by {actual}; {required} must decide",
        todo: "Please complete the approval or correct the body named",
      },
    },
    below: {
      "zh-CN": {
        what: "{field} {amount}，由{actual}审定，低于应审定的{required}",
        todo: "请报{required}审定，或更正所填机关",
      },
      "en-US": {
        what: "With a {field} of {amount}, the decision by {actual} is below what is required: {required}",
        todo: "Please submit it for decision by {required}, or correct the body named",
      },
    },
    whole: {
      "zh-CN": {
        what: "工程与信息化合并立项，{field} {amount}；如按整个项目分档，应由{required}审定，所填{actual}层级不足",
        todo: "合并立项是否按整个项目分档条文未明，请与{developmentCommission}、{digitalBureau}确认",
      },
      "en-US": {
        what: "Engineering and IT are approved together with a {field} of {amount}; if the tier goes by the whole project, {required} should decide and {actual} is not enough",
        todo: "The text does not say whether the tier then goes by the whole; please confirm with {developmentCommission} and {digitalBureau}",
      },
    },
    whichViceMayor: {
      "zh-CN": {
        what: "{field} {amount}，应由{required}审定，所填未写明是哪一位",
        todo: "请写明审定人分管的工作",
      },
      "en-US": {
        what: "With a {field} of {amount}, {required} should decide; the cell does not say who of that rank did",
        todo: "Please name what the person who decided is in charge of",
      },
    },
    deliberates: {
      "zh-CN": {
        what: "所填{actual}负责审议，不是审定机关，未见{required}审定",
        todo: "请填写作出审定的机关",
      },
      "en-US": {
        what: "{actual} deliberates and does not decide; no decision by {required} is shown",
        todo: "Please name the body that decided",
      },
    },
    nobody: {
      "zh-CN": {
        what: "审定机关填为“{said}”，却已有{later}，未见审定",
        todo: "请补充审定手续，或更正所填内容",
      },
      "en-US": {
        what: "The body that decided is “{said}”, but the row shows {later}; no decision is shown",
        todo: "Please complete the approval or correct what is filled in",
      },
    },
    belowByOne: {
      "zh-CN": {
        what: "按{field} {amount}应由{required}审定，所填{actual}层级不足；按另一金额则已足够",
        todo: "请核实立项时的总投资",
      },
      "en-US": {
        what: "By the {field} of {amount}, {required} should decide and {actual} is not enough; by the other amount it would be",
        todo: "Please verify the total at the time of approval",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "所填的审定机关不得低于总投资所在档次要求的机关，高于要求的不提示。集中审定的项目须由{partyStandingCommittee}审定，{partyFinanceCommittee}审议还不够；一事一议只填了{partyFinanceCommittee}的，它只审议、不审定，提示核实；中期增补没有写明审定方式的，两种方式都不够的才判为不符合。有总投资和批复总投资两个金额、只有较高的一个要求更高层级时，提示核实而不判为不符合；填写没有审定或待审定、而已有立项批复或合同的，提示核实；混合项目由{developmentCommission}整体立项或条文未定、只写职务而不知是哪一位的，也是如此。",
  "en-US":
    "The body named must not be below the one its tier asks for; a higher one is fine. Projects decided together need {partyStandingCommittee}, and deliberation by {partyFinanceCommittee} is not enough; decided case by case with only the latter named, the decision is to be verified, since it deliberates and decides nothing; a mid-year addition without a stated way is a violation only where neither way would be enough. Where two totals are at hand and only the larger asks for more, it is to be verified and no violation; so too where the cell says that nobody has decided and there is an approval or a contract, and where {developmentCommission} or nobody named by the text approves a mixed project as a whole, and where the cell names a rank and not which of several.",
};
