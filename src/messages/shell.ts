import type { Locale } from "./types";

/** Why the pane does not start. `waiting`: it may still come. */
export type ShellNotice = "engine" | "excel" | "outside" | "broken" | "waiting";

/**
 * What the HTML shells say by themselves, before or instead of the pane. They stand in the page as plain HTML in both
 * languages, because on a host that is too old none of our scripts can run.
 */
export interface ShellText {
  readonly product: string;
  /** The workbench page's title. */
  readonly workbench: string;
  readonly starting: string;
  readonly noScript: string;
  /** The page behind "support" in Excel's add-in dialogs: paragraphs after a heading. */
  readonly support: { readonly heading: string; readonly paragraphs: readonly string[] };
  /** One heading and one paragraph for each reason why the pane does not start. */
  readonly notices: Readonly<Record<ShellNotice, { readonly heading: string; readonly body: string }>>;
  /** What the file page says in their place: there is no Office around it. */
  readonly filePage: {
    readonly title: string;
    readonly noScript: string;
    readonly notices: Readonly<
      Record<"engine" | "broken" | "waiting", { readonly heading: string; readonly body: string }>
    >;
  };
}

export const shellText: Readonly<Record<Locale, ShellText>> = {
  "zh-CN": {
    product: "计划审查",
    workbench: "计划审查 · 本地工作台",
    starting: "正在打开计划审查……",
    noScript: "计划审查需要允许网页脚本运行。请在 Office 或浏览器设置中允许脚本后重新打开。",
    support: {
      heading: "计划审查使用说明",
      paragraphs: [
        "计划审查按《达州市市级政府投资信息化项目管理办法》审查 Excel 中的项目计划表，算出审定层级、补充合同限额和 15% 调整限额，并标出不符合规定的单元格。结论供核对使用，不代替法律意见。",
        "使用方法：打开计划表，在“开始”选项卡的“计划审查”组中点击“打开面板”；在窗格中点击“审查并标注”；逐条核对问题，改正后再次审查。“清除审查标记”会将工作表恢复原样。",
        "适用版本：Excel 2021（LTSC）或更新版本、Excel 网页版、Excel for Mac。在 WPS 中可打开已标注的工作簿，但不能运行加载项。",
        "计划审查不联网，也不向任何地方发送表中的数据。窗格打不开或结果有疑问时，请将窗格显示的信息交给负责部署的信息部门。",
      ],
    },
    notices: {
      engine: {
        heading: "当前 Office 的内置浏览器过旧，无法运行计划审查",
        body: "需要 Excel 2021（LTSC）或更新版本、Excel 网页版或 Mac 版，并已安装 Microsoft Edge WebView2 运行时。请联系信息部门升级 Office 或安装 WebView2 后重新打开。工作簿未作任何改动。",
      },
      excel: {
        heading: "当前 Excel 版本过旧，无法运行计划审查",
        body: "需要 Excel 2021（LTSC）或更新版本（ExcelApi 1.14）、Excel 网页版或 Mac 版。请升级后重新打开。工作簿未作任何改动。",
      },
      outside: {
        heading: "请在 Excel 中打开计划审查",
        body: "本页面是 Excel 加载项的任务窗格，不能在浏览器中单独使用。请在 Excel“开始”选项卡的“计划审查”组中点击“打开面板”。",
      },
      broken: {
        heading: "计划审查未能启动",
        body: "所需的程序文件未能载入或启动时出错。请关闭任务窗格后重新打开；仍不能启动时，请将下面的信息告知信息部门。工作簿未作任何改动。",
      },
      waiting: {
        heading: "等待时间较长，计划审查还没有打开",
        body: "已等待 15 秒，下面列出的内容还没有到。可继续等待，到了会自动打开；也可关闭窗格、结束单元格编辑后重新打开。多次如此时，请信息部门检查所列地址在本机能否访问、证书是否受信任、是否被安全软件拦截。工作簿未作任何改动。",
      },
    },
    filePage: {
      title: "计划审查（文件版）",
      noScript: "计划审查需要允许网页脚本运行。请在浏览器设置中允许脚本后重新打开。",
      notices: {
        engine: {
          heading: "当前浏览器过旧，无法运行计划审查",
          body: "需要 Chrome 或 Edge 97 以上版本（2022 年起），或使用相同内核的 360、UOS（统信）浏览器；360 浏览器请切换到极速模式。请升级浏览器，或用其他浏览器打开本文件。任何文件都未作改动。",
        },
        broken: {
          heading: "计划审查未能启动",
          body: "启动时出错。请关闭本页后重新打开；仍不能启动时，可能是文件没有复制完整，请重新取得本文件，或将下面的信息告知信息部门。任何文件都未作改动。",
        },
        waiting: {
          heading: "等待时间较长，计划审查还没有打开",
          body: "可继续等待，或关闭本页后重新打开；多次如此时，请将下面的信息告知信息部门。任何文件都未作改动。",
        },
      },
    },
  },
  "en-US": {
    product: "Plan Review",
    workbench: "Plan Review workbench",
    starting: "Opening Plan Review…",
    noScript:
      "Plan Review needs scripts to run. Allow scripts in the settings of Office or of the browser, then open it again.",
    support: {
      heading: "Using Plan Review",
      paragraphs: [
        "Plan Review checks a plan of government-funded IT projects in Excel against Dazhou's Measures: it computes approval tiers, the limits for supplementary contracts and for 15 % adjustments, and marks the cells that break a rule. Its results are for people to verify; they are no legal advice.",
        "How to use it: open a plan and choose Open pane in the Plan Review group of the Home tab; in the pane choose Review and mark; go through the findings, correct them and review again. Clear review marks gives the sheet back as it was.",
        "It needs Excel 2021 (LTSC) or newer, Excel on the web, or Excel for Mac. WPS opens marked workbooks but cannot run the add-in.",
        "Plan Review uses no network and sends none of the sheet's data anywhere. If the pane does not open or a result seems wrong, give what the pane shows to the IT department that installed it.",
      ],
    },
    notices: {
      engine: {
        heading: "The web view of this Office is too old for Plan Review",
        body: "It needs Excel 2021 (LTSC) or newer, Excel on the web or Excel for Mac, and on Windows the Microsoft Edge WebView2 runtime. Ask your IT department to update Office or to install WebView2, then open the pane again. The workbook has not been changed.",
      },
      excel: {
        heading: "This Excel is too old for Plan Review",
        body: "It needs Excel 2021 (LTSC) or newer (ExcelApi 1.14), Excel on the web or Excel for Mac. Update Excel, then open the pane again. The workbook has not been changed.",
      },
      outside: {
        heading: "Open Plan Review in Excel",
        body: "This page is the task pane of an Excel add-in and does not work in a browser by itself. In Excel, choose Open pane in the Plan Review group of the Home tab.",
      },
      broken: {
        heading: "Plan Review could not start",
        body: "A program file did not load, or starting failed. Close the pane and open it again; if it still does not start, give the details below to your IT department. The workbook has not been changed.",
      },
      waiting: {
        heading: "Plan Review has not opened yet",
        body: "After 15 seconds what is listed below has not come. You can wait: the pane opens by itself when it does. Or close the pane, leave the cell you are editing, and open it again. If this happens often, ask your IT department whether the addresses below can be reached from this computer, whether their certificate is trusted and whether security software blocks them. The workbook has not been changed.",
      },
    },
    filePage: {
      title: "Plan Review (file page)",
      noScript: "Plan Review needs scripts to run. Allow scripts in the settings of the browser, then open it again.",
      notices: {
        engine: {
          heading: "This browser is too old for Plan Review",
          body: "It needs Chrome or Edge 97 or newer (from 2022), or the 360 or UOS browser built on it. Update the browser, or open this file in another one. No file has been changed.",
        },
        broken: {
          heading: "Plan Review could not start",
          body: "Starting failed. Close this page and open it again; if it still does not start, this file may not have been copied whole: get it anew, or give the details below to your IT department. No file has been changed.",
        },
        waiting: {
          heading: "Plan Review has not opened yet",
          body: "You can wait, or close this page and open it again. If this happens often, give the details below to your IT department. No file has been changed.",
        },
      },
    },
  },
};
