/** zh-CN, part "cliMerge": departments' sheets into the library, new plan sheets and notices, on the command line. */
export const cliMerge = {
  "cli.merge.help.what":
    "把各部门报送的计划表汇总进项目库：新项目接在库的最后一个项目之后，库中原有的行从不改动，原文件也不改动。",
  "cli.merge.help.files": "各部门报送的 .xlsx 文件，一个或多个",
  "cli.merge.help.into": "项目库所在的 .xlsx 文件",
  "cli.merge.help.out": "汇总后的项目库写入此文件",
  "cli.merge.help.sheet": "项目库工作表的名称（文件中只有一张计划表时可省略）；部门文件中有几张计划表时，取同名的一张",
  "cli.merge.help.json": "在标准输出给出一个 JSON 对象，不含其他内容",
  "cli.merge.help.after":
    "\n每一行的结果：新增；库中已有；冲突（同一项目，内容不同，库中保留原值）；未收（附原因）。\n部门表中有、库中没有的列逐一列出，不会悄悄丢掉。\n\n退出状态：\n  0  全部新增或已有\n  1  有冲突或未收的行，需要人工决定\n  2  有文件未能汇总（其他文件照常汇总），或命令写法有误\n\n示例：\n  npm run merge -- 报送/*.xlsx --into 项目库.xlsx --out 项目库-汇总.xlsx\n  npm run -s merge -- 报送/*.xlsx --into 项目库.xlsx --out 汇总.xlsx --json > 结果.json",
  "cli.merge.usage.noInto": "请用 --into 给出项目库文件",
  "cli.merge.usage.noOut": "请用 --out 给出汇总后写入的文件",
  "cli.merge.usage.outIsSource": "--out 的文件“{file}”就是源文件，请另起一个文件名",
  "cli.merge.usage.outIsFolder": "--out 的“{file}”是文件夹，请给出文件名",
  "cli.merge.usage.outFailed": "--out 的文件“{file}”未能写入：{detail}",

  "cli.merge.library.failed": "{file}：未能汇总，{reason}",
  "cli.merge.library.several": "文件中有几张计划表（{names}），请用 --sheet 指明哪一张是项目库",
  "cli.merge.library.protected": "工作表“{sheet}”受保护，请先在 Excel 中撤销工作表保护",
  "cli.merge.library.noProjects":
    "工作表“{sheet}”只有表头没有项目；请先填一行项目，新行的格式、公式取自库的最后一个项目",
  "cli.merge.library.marked": "{file}：工作表“{sheet}”上的审查标记已在汇总件中清除，汇总后请重新审查",
  "cli.merge.library.total": "{file}：{cell} 的合计（小计）是手填的数 {stated}，未改动；汇总后所辖项目之和为 {sum}",
  "cli.merge.library.strayed": "{file}：库按组分列，这些行没有对应的组，放在最后一组，请核对小计：库{rows}",
  "cli.merge.library.fault": "汇总后重新读取与写入的不符（{detail}），没有写出文件，请联系开发者",

  "cli.merge.file.isLibrary": "这就是项目库文件",
  "cli.merge.file.several": "文件中有几张计划表（{names}），不能确定报送的是哪一张；请只保留一张，或用 --sheet 指明",
  "cli.merge.file.noTable":
    "没有找到一行一个项目的计划表（空表、单个项目的申报表单或其他表格不能汇总）；请按计划表的格式填报，表头须有“项目名称”",
  "cli.merge.sheet.hidden": "隐藏的工作表，未汇总",
  "cli.merge.sheet.form": "一个项目一张的申报表，可以审查，不能汇总；请先把项目填入计划表的一行",
  "cli.merge.sheet.unnamed": "不是指明的工作表，未汇总",

  "cli.merge.progress": "[{done}/{total}] {file}",
  "cli.merge.line.file": "{file} · {sheet}：新增 {appended}，已有 {same}，冲突 {conflicts}，未收 {notTaken}",
  "cli.merge.line.appended": "  第 {row} 行 → 库第 {toRow} 行  {name}",
  "cli.merge.line.conflict": "  第 {row} 行与库第 {libraryRow} 行冲突：{changes}",
  "cli.merge.line.change": "{field} 库 {library}，报送 {sent}",
  "cli.merge.line.notTaken": "  第 {row} 行未收：{reason}",
  "cli.merge.line.lost": "  未收的列“{header}”：{reason}",
  "cli.merge.line.skipped": "{file} · {sheet}：未汇总（{reason}）",
  "cli.merge.line.failed": "{file}：{reason}",
  "cli.merge.line.end":
    "\n项目库“{sheet}”：原有 {before} 个项目，新增 {appended} 个，现有 {after} 个；已有 {same} 行，冲突 {conflicts} 行，未收 {notTaken} 行。",
  "cli.merge.line.written": "{library} → {out}",

  "cli.newPlan.help.what":
    "新建一张计划表：分组表头、下拉选项、数字和日期格式、填写提示、A4 打印设置；录入时 Excel 自己检查数字和日期，提醒 10% 和 15% 的限额，不需要加载项。",
  "cli.newPlan.help.out": "写入此 .xlsx 文件（已有的文件不会覆盖）",
  "cli.newPlan.help.year": "计划年度（默认：明年）",
  "cli.newPlan.help.purpose": "用途：项目库、年度计划或中期调整（默认：年度计划）",
  "cli.newPlan.help.noExamples": "不放三行示例",
  "cli.newPlan.help.after":
    "\n示例行的名称以“（示例）”开头，汇总时不会收入；填报前请删除。\n\n示例：\n  npm run new-plan -- --year 2027 --purpose 年度计划 --out 2027年度计划.xlsx",
  "cli.newPlan.usage.year": "--year 须是 2027 这样的年度，不能是“{text}”",
  "cli.newPlan.usage.purpose": "--purpose 只能是项目库、年度计划或中期调整，不能是“{text}”",
  "cli.newPlan.usage.out": "请用 --out 给出要写入的 .xlsx 文件",
  "cli.newPlan.usage.ending": "--out 的文件“{file}”须以 .xlsx 结尾",
  "cli.newPlan.usage.exists": "文件“{file}”已存在，没有覆盖；请另起一个文件名",
  "cli.newPlan.written": "已新建 {file}",

  "cli.notice.help.what":
    "补正通知：按建设单位列出申报材料缺少什么（第九条）、哪些数据有误、何时补正，逐个单位给出可复制的文字；--out 另存一份副本，多一张“补正通知”工作表，可直接打印或发回。",
  "cli.notice.help.out": "在此文件夹写入带“补正通知”工作表的副本；原文件从不改动",
  "cli.notice.help.due": "补正期限（默认：当年 10 月 31 日，第七条；已过则请尽快）",
  "cli.notice.help.after":
    "\n退出状态：\n  0  没有需要补正的内容\n  1  有需要补正的内容\n  2  有文件未能审查（其他文件照常），或命令写法有误\n\n示例：\n  npm run notice -- 报送/*.xlsx --out 补正 --due 2026-10-25",
  "cli.notice.usage.due": "--due 的日期“{text}”无效，请写成 2026-10-31 这样的形式",
  "cli.notice.sheet": "{file} · {sheet}",
  "cli.notice.none": "{file} · {sheet}：没有需要补正的内容",
} as const;
