import type { Paragraphs } from "./types";

/** Mixed projects, self-building, bought services. */
export const decision: Paragraphs = {
  "A8-UNDETERMINED": {
    zh: "工程与信息化分不开的项目，哪一部分超过整个项目的一半，就由相应机关立项。两部分都没有超过一半（例如恰好各半，或还有其他费用）时条文没有规定，本工具不替两部门决定，只提示会商。“一半”按整个项目的概算计算。",
    en: "When engineering and IT cannot be separated, the part above half of the whole decides who approves. Where neither is above half, exactly half each for example, the text is silent; this tool does not decide for the two bureaus and asks them to agree. The whole is the estimate of the whole project.",
  },
  "A8-SEPARATE": {
    zh: "工程中的信息化内容应当分开单独立项，确有特殊原因分不开的才一起立项。同一行既有工程部分又有信息化部分时，看有没有说明不能分开。空白和“可以分开”都提示核实；写了别的话的，由人判断是不是理由。",
    en: "IT within an engineering project is approved apart, unless a special reason makes that impossible. A row with both parts is asked for that reason. A blank and a statement that they can be separated are both to be verified; whether any other words are such a reason, a person decides.",
  },
  "A11-SELFBUILD": {
    zh: "自行建设应属于三种情形之一，第三种是总投资不超过 1000 万元（恰好 1000 万元也符合）。条文没有写“之一”，默认按符合任一即可理解，理由见下；另两种理解可以切换。只有另两项都明确填“否”才是不符合，空白只提示补充依据；混合项目由市发改委整体立项或条文未定的也只提示，因为未明是否按整个项目计算。",
    en: "Building oneself calls for one of three circumstances, the third being a total of at most 10 million yuan, that amount included. The text does not say one of; by default any one is enough, for the reasons given below, and two other readings can be chosen. Only two explicit noes make a breach; blanks ask for the ground, and so does a mixed project that 市发改委 or nobody named by the text approves as a whole, as the text does not say whether the whole counts.",
  },
  "A11-CAP-READING": {
    zh: "按默认理解，上级有明确要求或涉及国家安全等紧急情形的，自建可以超过 1000 万元。另有一种理解把 1000 万元看作所有自建的上限，这里只告知有此分歧。选用其他口径时本规则不再出现。",
    en: "By the default reading a project required from above or urgent for national security may be built above 10 million yuan. Another reading takes that amount as a limit to all building, and this note says so. Under another option of the reading this rule is silent.",
  },
  "A12-GOODS": {
    zh: "购买服务的第一项条件是不含应按货物、工程采购的内容，也不把工程与服务捆绑。明确填“是”为不符合，填“部分”提示核实。空白记为资料不足。",
    en: "The first condition of buying as a service is that it holds no goods or works, nor works bundled with services. A yes is a breach, partly is to be verified. A blank is undecided.",
  },
  "A12-ECON": {
    zh: "购买服务的费用要明显小于自行建设和运维的总额，两者按同一使用期限比较。服务费不低于自建总额时为不符合。“明显”没有数值标准，超过自建总额 90% 时提示核实；这个比例不是条文，可在制度参数中调整。",
    en: "Buying has to cost clearly less than building and running over the same period of use. Fees that are not lower at all are a breach. Clearly has no number in the text: above 90 % of the cost of building it is to be verified, a share that is ours and can be changed in the parameters.",
  },
  "A12-SUPPLIERS": {
    zh: "条件之一是有多家潜在服务提供商。只有一家为不符合；两家按字面已是多家，但采购通常要求至少三家，所以给出说明。写“多家”“3家以上”的照此认定；没有填写数量的记为资料不足。",
    en: "One condition is that several suppliers could provide the service. One is a breach; two are several by the letter, but competitions usually ask for three, hence a note. 多家 (several) and “3 or more” are taken at their word. Without a number it is undecided.",
  },
  "A12-SECRECY": {
    zh: "购买服务不得违反政府信息安全保密的要求。明确填“是”（违反）为不符合，“部分”提示核实。空白不作推断，记为资料不足。",
    en: "A bought service must not break the rules on security and secrecy of government information. A yes is a breach, partly is to be verified. A blank is undecided.",
  },
};
