import type { Paragraphs } from "./types";

/** The project library, and what a project must not be. */
export const library: Paragraphs = {
  "A7-LATE": {
    zh: "项目应在计划年度的上一年 10 月底前申报，10 月 31 日当天算按期。条文没有写逾期的后果，项目库又是动态管理的，所以只提示核实。中期调整增补的项目不适用这一期限。",
    en: "Projects are applied for by the end of October of the year before the plan year; the 31st is in time. The text names no consequence and the library is kept up all year, so being late is only to be verified. Mid-year additions are exempt.",
  },
  "A9-INCOMPLETE": {
    zh: "第九条列出申报应有的内容，这里核对表中已有的列是否填写：名称、单位、依据、内容、目标、实施方式和资金来源。一行只提示一次，并列出所缺各项。表中没有的列不算缺，金额空白另有提示。",
    en: "Article 9 lists what an application holds; this checks that the columns at hand are filled in: name, unit, basis, content, goal, way of implementation and funds. One finding per row names all that is missing. A column the sheet does not have is not counted, and a blank amount has a finding of its own.",
  },
  "A9-NOTINLIB": {
    zh: "没有入库的项目，原则上不进行技术方案审查。市委市政府另有要求的是例外，可在相应列注明。空白不等于“否”，记为资料不足。",
    en: "The technical scheme of a project outside the library is in principle not reviewed. Projects the city requires otherwise are the exception, which a column can state. A blank is not a no; it is left undecided.",
  },
  "A15-KEYWORD": {
    zh: "基础设施集中建设，不再分散新建；确需建设的要经论证并报审定。这里只凭项目名称中的词提醒留意，不作判断。名称里有这些词而项目其实是应用系统的，可以不理会。",
    en: "Infrastructure is built centrally, and a new one needs an assessment and a decision. Only words in the project's name are looked at, as a reminder and never as a verdict. An application whose name merely holds such a word may be passed over.",
  },
  "A16-KEYWORD": {
    zh: "指挥调度、城市治理、综合展示一类的系统，原则上整合到城市大脑。这里只凭名称提醒，整张表只说一次，不在单元格上标色。是否属于这一类由人判断。",
    en: "Systems for command, city governance or display in principle become part of the city brain. This goes by the name only, is told once per sheet and colours no cell. Whether a project is of that kind is for a person to say.",
  },
  "A20-KEYWORD": {
    zh: "第二十条列出八类原则上不予立项的情形，其中三类能从名称看出线索：机房和服务器、专网和线路、各部门共性系统。这里只作关键词提醒，法律法规另有规定的除外。另有两类有专门的列时由其他规则审查。",
    en: "Article 20 lists eight kinds that are in principle not approved; the names of projects can hint at three of them: machine rooms and servers, private networks and lines, and systems many departments share. It is a reminder by key words, and laws may provide otherwise. Two more kinds are checked by rules of their own where there are columns.",
  },
  "A20-3": {
    zh: "非涉密系统应部署在市级政务云：新建的直接部署，升级改造的迁移上云。表中“上云”填否时提示核实，因为条文是“原则上”，法律法规另有规定的除外。建设性质不明的行引用第十八条。",
    en: "Systems that are not classified belong on the city's government cloud: new ones are deployed there, upgrades are moved there. A no is to be verified, because the clause says in principle and laws may provide otherwise. Rows whose nature is neither cite Article 18.",
  },
  "A20-8": {
    zh: "原项目还没有验收就申报升级改造，属于原则上不予立项的情形。只审查升级改造类项目，填“部分”也按未验收提示。空白记为资料不足。",
    en: "An upgrade of a project that is not accepted yet is among what is in principle not approved. Only upgrades are looked at, and partly accepted counts as not accepted. A blank is left undecided.",
  },
  "A21-CATALOG": {
    zh: "没有纳入系统目录的，不安排建设、购买服务和运维资金，条文没有“原则上”，因此明确填“否”又安排了资金的是不符合。没有安排资金的行不审查。空白记为资料不足，不算“否”。",
    en: "Outside the system catalogue there are no funds to build, buy or run. The clause has no in principle, so an explicit no beside arranged funds is a breach. Rows without funds are not looked at, and a blank is undecided rather than a no.",
  },
  "A23-SHARING": {
    zh: "项目有信息共享的义务，法律法规有规定的除外。表中明确填“否”时给出说明，请写明依据。例外是否成立看不出来，所以不作判断。",
    en: "Projects share their information unless a law says otherwise. An explicit no brings a note that asks for the ground. Whether an exception holds cannot be seen in a plan, so nothing is judged.",
  },
  "A24-COLLECT": {
    zh: "单位没有完成数据归集的，原则上不得申报新增项目，所以只看新建项目。明确填“否”时提示核实。填“部分”的不提示，空白记为资料不足。",
    en: "A unit that has not collected its data in principle applies for nothing new, so only new projects are looked at. An explicit no is to be verified. Partly passes, and a blank is undecided.",
  },
  "A26-RESOURCES": {
    zh: "信息资源目录是技术审查的必备条件，先编目录再送审可以避免退回。明确填“否”时提示核实，因为送审之前还可以补。空白记为资料不足。",
    en: "A catalogue of information resources is a condition of the technical review. An explicit no is to be verified, because it can still be drawn up before the review. A blank is undecided.",
  },
  "A27-WORKS": {
    zh: "信息化项目原则上不再办理节能、选址、用地、环评等审批，但含新建土建的除外。这里提醒含土建的项目别漏掉这些手续。只作说明。",
    en: "IT projects are in principle spared approvals on energy, site, land and environment, but not where construction works are part of them. This reminds such projects of those approvals. It is a note only.",
  },
  "A30-SOURCE": {
    zh: "第三十条按自行建设、购买服务、运维分别说明资金从哪里来。购买服务或运维写成基本建设资金时，给出说明，请核对来源。只看资金来源一列的用词。",
    en: "Article 30 says where funds come from for building, buying and running. A bought service or running costs said to be paid from capital construction funds bring a note to check the source. Only the words of that column are looked at.",
  },
};
