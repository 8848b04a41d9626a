import { LANGUAGE_STYLE } from "../../taskpane/shell/page";

/** How the page is laid out. Colours around the sheet are those of Fluent's theme; the sheet itself is paper. */
export const STYLE = `${LANGUAGE_STYLE}
html,body{height:100%;margin:0}
body{font:14px/1.5 "Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;--sheet-font:"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
#root{height:100%}
.starting,.notice{padding:24px;max-width:42em}
.notice h1{font-size:18px;line-height:1.4;margin:0 0 8px}
.notice .details{white-space:pre-wrap;word-break:break-word;font-size:12px}
.notice .details:empty{display:none}
[hidden]{display:none!important}
.page{display:flex;height:100vh;overflow:hidden}
.left{flex:1;min-width:0;display:flex;flex-direction:column;border-right:1px solid var(--colorNeutralStroke2)}
.pane{flex:none;overflow:hidden;height:100vh}
.splitter{flex:none;width:6px;margin:0 -3px;cursor:col-resize;z-index:5;touch-action:none}
.splitter:hover,.splitter:focus-visible{background:var(--colorBrandStroke1);outline:none}
.toolbar{display:flex;align-items:center;gap:8px;padding:8px 12px;flex:none}
.toolbar h1{font-size:16px;line-height:22px;margin:0;font-weight:600;white-space:nowrap}
.toolbar-work{flex:1;min-width:0;font-size:12px;color:var(--colorNeutralForeground3);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;text-align:right}
.toolbar [role=menu]{min-width:220px;z-index:20}
.messages{display:flex;align-items:flex-start;gap:12px;padding:6px 12px;background:var(--colorNeutralBackground3);font-size:13px;max-height:30vh;overflow:auto}
.messages ul{margin:0;padding:0;list-style:none;flex:1}
.failed{color:var(--colorPaletteRedForeground1)}
.good{color:var(--colorPaletteGreenForeground1)}
.warning{color:var(--colorPaletteMarigoldForeground1,#835b00)}
.quiet{color:var(--colorNeutralForeground3)}
.error{color:var(--colorPaletteRedForeground1)}
.file-state{margin:0;padding:0 12px 4px;font-size:12px;color:var(--colorNeutralForeground3);flex:none}
.file-list{margin:0;padding:0 8px 6px;list-style:none;max-height:30vh;overflow-y:auto;flex:none;border-bottom:1px solid var(--colorNeutralStroke2)}
.file-list li{display:flex;align-items:center;border-radius:4px}
.file-list li.chosen{background:var(--colorBrandBackground2)}
.file-list li:hover{background:var(--colorNeutralBackground1Hover)}
.file-list li.chosen:hover{background:var(--colorBrandBackground2)}
.file-open{flex:1;min-width:0;display:flex;gap:12px;align-items:baseline;padding:3px 8px;border:0;background:none;font:inherit;color:inherit;text-align:left;cursor:pointer;border-radius:4px}
.file-open:disabled{cursor:default;color:inherit}
.file-open:focus-visible{outline:2px solid var(--colorStrokeFocus2);outline-offset:-2px}
.file-name{flex:0 1 auto;min-width:8em;max-width:50%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.file-line{flex:1;min-width:0;font-size:12px;overflow:hidden;text-overflow:ellipsis}
.start{flex:1;margin:24px;padding:24px;border:2px dashed var(--colorNeutralStroke1);border-radius:8px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center}
.start h2{font-size:20px;line-height:28px;margin:0 0 8px}
.start p{margin:4px 0;max-width:40em;color:var(--colorNeutralForeground2)}
.drop-cover{position:fixed;inset:0;z-index:50;display:flex;align-items:center;justify-content:center;font-size:20px;background:rgba(255,255,255,.85);color:#115ea3;border:4px dashed #115ea3;pointer-events:none}
.question{max-width:32em;border:1px solid var(--colorNeutralStroke1);border-radius:8px;padding:20px 24px;background:var(--colorNeutralBackground1);color:var(--colorNeutralForeground1);box-shadow:var(--shadow64)}
.question::backdrop{background:rgba(0,0,0,.4)}
.question h2{margin:0 0 8px;font-size:16px}
.question ul{max-height:30vh;overflow:auto}
.question-buttons{display:flex;justify-content:flex-end;gap:8px;margin-top:16px}
.sheet{flex:1;min-height:0;overflow:auto;background:#fff;color:#000;position:relative;outline:none;--letters:22px;--numbers:52px;contain:strict;cursor:cell}
.sheet:focus-visible{box-shadow:inset 0 0 0 2px var(--colorBrandStroke1)}
.sheet-canvas{display:grid;position:relative}
.sheet-canvas>div{grid-area:1/1}
.sheet-body{position:relative}
.sheet-top{position:sticky;top:0;z-index:2;overflow:hidden;background:#fff;box-shadow:0 1px 0 #c8c8c8}
.sheet-side{position:sticky;left:0;z-index:2;overflow:hidden;background:#fff;box-shadow:1px 0 0 #c8c8c8}
.sheet-top,.sheet-side{align-self:start;justify-self:start}
.sheet-corner{position:sticky;left:0;top:0;z-index:3;overflow:hidden;background:#fff;align-self:start;justify-self:start}
.sheet-row{display:contents}
.sheet-cell{position:absolute;box-sizing:border-box;display:flex;padding:0 3px;line-height:1.3;overflow:visible}
.sheet-cell>span{flex:none;max-height:100%;overflow:hidden;min-width:0}
.sheet-cell[style*="pre-wrap"]>span{flex:1;word-break:break-word}
.sheet-line,.sheet-paper,.sheet-selection{position:absolute;display:block;pointer-events:none}
.sheet-line{background:#e1e1e1}
.sheet-paper{background:#fff}
.sheet-selection{box-sizing:border-box;border:2px solid #107c41;z-index:1}
.sheet-heading{position:absolute;box-sizing:border-box;display:flex;align-items:center;justify-content:center;background:#f3f3f3;color:#424242;font-size:12px;border-right:1px solid #d0d0d0;border-bottom:1px solid #d0d0d0;user-select:none;overflow:hidden}
.sheet-heading.chosen{background:#d2e6dc;color:#0e5c2f;font-weight:600}
.sheet-note{padding:16px;margin:0;color:var(--colorNeutralForeground2)}
.sheet .sheet-note{color:#424242}
.sheet-tabs{flex:none;display:flex;gap:2px;padding:4px 8px;overflow-x:auto;border-top:1px solid var(--colorNeutralStroke2)}
.sheet-tabs button{border:0;background:none;font:inherit;font-size:13px;color:inherit;padding:3px 10px;border-radius:4px;cursor:pointer;white-space:nowrap}
.sheet-tabs button[aria-pressed=true]{background:var(--colorBrandBackground2);font-weight:600}
.sheet-tabs button:focus-visible{outline:2px solid var(--colorStrokeFocus2)}
@media (forced-colors:active){.sheet-selection{border-color:Highlight}.file-list li.chosen{outline:1px solid Highlight}}
`;
