import type { Locale } from "./types";

/** What `npm start` and `npm run start:excel` print on the console. {words in braces} are filled in. */
export interface SetupText {
  readonly building: string;
  readonly bundling: string;
  readonly bundled: string;
  readonly ready: string;
  readonly badPort: string;
  readonly portTaken: string;
  readonly buildFailed: string;
  readonly certificates: string;
  readonly certificatesFailed: string;
  readonly serving: string;
  readonly excelPortTaken: string;
  readonly registered: string;
  readonly registerFailed: string;
  readonly opened: string;
  readonly openByHand: string;
  readonly onTheWeb: string;
  readonly removed: string;
  readonly nothingToRemove: string;
  readonly unknownOption: string;
}

export const setupText: Readonly<Record<Locale, SetupText>> = {
  "zh-CN": {
    building: "正在生成页面（首次约半分钟）……",
    bundling: "正在生成工作台（约十秒；源代码不变时下次直接打开）……",
    bundled: "  {script}（{seconds} 秒）",
    ready: "计划审查工作台：{address}（按 Ctrl-C 结束）",
    badPort: "--port 后须为 1 到 65535 之间的端口号。",
    portTaken: "端口 {port} 已被占用。请用 --port 另选一个。",
    buildFailed: "页面未能生成，原因如下：",
    certificates: "正在准备 https://localhost 的开发证书（系统可能询问是否信任）……",
    certificatesFailed: "证书未能登记为可信：{reason}\n请将 {path} 加入系统或浏览器的受信任根证书后再打开 Excel。",
    serving: "加载项页面：{address}（使用期间请勿关闭本窗口；按 Ctrl-C 结束）",
    excelPortTaken:
      "端口 {port} 已被占用，而清单 manifest.xml 使用该端口。请结束占用它的程序（可能是另一个 npm run start:excel）后重试。",
    registered: "已在本机 Excel 中登记加载项。",
    registerFailed: "未能在 Excel 中登记加载项：{reason}",
    opened: "正在用 Excel 打开 {path}；窗格未自动打开时，请在“开始”选项卡的“计划审查”组中点击“打开面板”。",
    openByHand:
      "请打开 Excel，在“开始”选项卡的“计划审查”组中点击“打开面板”；如未出现，请在“加载项”→“开发人员加载项”中选择。",
    onTheWeb:
      "本系统没有桌面版 Excel。请在 Excel 网页版中打开工作簿：“开始”→“加载项”→“更多加载项”→“我的加载项”→“上传我的加载项”，选择 {path}。浏览器须与本程序在同一台计算机上。",
    removed: "已取消在本机 Excel 中的登记。请关闭并重新打开 Excel。",
    nothingToRemove: "本机 Excel 中没有登记本加载项。",
    unknownOption: "不认识的选项：{option}。可用：--stop（取消登记）、--no-open（不打开 Excel）。",
  },
  "en-US": {
    building: "Building the pages (about half a minute the first time)…",
    bundling: "Building the workbench (about ten seconds; not again until a source changes)…",
    bundled: "  {script} ({seconds} s)",
    ready: "Plan Review workbench: {address} (Ctrl-C ends it)",
    badPort: "--port takes a port number from 1 to 65535.",
    portTaken: "Port {port} is taken. Choose another one with --port.",
    buildFailed: "The pages could not be built:",
    certificates:
      "Preparing the development certificate for https://localhost (the system may ask whether to trust it)…",
    certificatesFailed:
      "The certificate could not be made trusted: {reason}\nAdd {path} to the trusted root certificates of the system or the browser before you open Excel.",
    serving: "Add-in pages: {address} (keep this window open while you use them; Ctrl-C ends it)",
    excelPortTaken:
      "Port {port} is taken, and manifest.xml names that port. End the program that uses it (perhaps another npm run start:excel) and try again.",
    registered: "The add-in is registered with Excel on this machine.",
    registerFailed: "The add-in could not be registered with Excel: {reason}",
    opened:
      "Opening {path} in Excel; if the pane does not open by itself, choose Open pane in the Plan Review group of the Home tab.",
    openByHand:
      "Open Excel and choose Open pane in the Plan Review group of the Home tab; if it is not there, look under Add-ins, Developer Add-ins.",
    onTheWeb:
      "There is no desktop Excel for this system. Open a workbook in Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in, and choose {path}. The browser must run on this same machine.",
    removed: "The add-in is no longer registered with Excel on this machine. Close and reopen Excel.",
    nothingToRemove: "The add-in was not registered with Excel on this machine.",
    unknownOption: "Unknown option: {option}. There are --stop (unregister) and --no-open (do not open Excel).",
  },
};

/** A console text with its {words} filled in. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
