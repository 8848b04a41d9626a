import { Button, makeStyles, Menu, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens, Tooltip } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { usePane, useSnapshot } from "../app/PaneContext";
import { ActionBar } from "./ActionBar";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  header: { padding: "10px 12px 10px 16px", display: "flex", flexDirection: "column", gap: "8px", flexShrink: 0 },
  top: { display: "flex", alignItems: "center", gap: "4px" },
  names: { flexGrow: 1, minWidth: 0 },
  workbook: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, minWidth: 0, display: "flex" },
  sheet: { font: "inherit", padding: 0, minWidth: 0, maxWidth: "100%", justifyContent: "flex-start", "& .fui-Button__icon": { flexShrink: 0 } },
  sheetName: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface HeaderProps {
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}

/** Names the sheet that would be reviewed, and what can be done with it. */
export function Header({ onSettings, onHelp }: HeaderProps) {
  const styles = useStyles();
  const { t, session } = usePane();
  const { workbook, sheet, work } = useSnapshot();
  const sheets = workbook?.sheets.filter((candidate) => candidate.isVisible) ?? [];
  const busy = work !== null && !work.background;
  const name = sheet?.name ?? t("pane.header.noSheet");
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.names}>
          <div className={styles.workbook} title={workbook?.name}>{workbook?.name ? t("pane.header.workbook", { workbook: workbook.name }) : t("pane.header.product")}</div>
          <h1 className={styles.heading}>
            {sheets.length > 1 ? (
              <Menu checkedValues={{ sheet: sheet ? [sheet.id] : [] }} onCheckedValueChange={(_, { checkedItems }) => { const [id] = checkedItems; if (id && id !== sheet?.id) void session.switchSheet(id); }}>
                <MenuTrigger disableButtonEnhancement>
                  <Button appearance="transparent" className={styles.sheet} icon={<ChevronDownRegular />} iconPosition="after" disabled={busy} aria-label={t("pane.header.chooseSheet", { sheet: name })}>
                    <span className={styles.sheetName}>{name}</span>
                  </Button>
                </MenuTrigger>
                <MenuPopover><MenuList>{sheets.map(({ id, name: sheetName }) => <MenuItemRadio key={id} name="sheet" value={id}>{sheetName}</MenuItemRadio>)}</MenuList></MenuPopover>
              </Menu>
            ) : <span className={styles.sheetName}>{name}</span>}
          </h1>
        </div>
        <Tooltip content={t("pane.menu.settings")} relationship="label">
          <Button appearance="subtle" icon={<SettingsRegular />} onClick={onSettings} />
        </Tooltip>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Tooltip content={t("pane.menu.more")} relationship="label"><Button appearance="subtle" icon={<MoreHorizontalRegular />} /></Tooltip>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<EraserRegular />} disabled={busy || !sheet} onClick={() => void session.clear("all")}>{t("pane.menu.clearAll")}</MenuItem>
              <MenuItem icon={<QuestionCircleRegular />} onClick={onHelp}>{t("pane.menu.help")}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {busy && work ? <WorkProgress work={work} /> : <ActionBar />}
    </header>
  );
}
