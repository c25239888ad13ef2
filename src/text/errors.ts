/** Why a file or folder was not checked, and what to do about it. */
export const fileErrors = {
  "not-found": () => "没有这个文件或文件夹。请检查路径是否写对，文件是否已经移走或改名。",
  "no-permission": () => "没有读取权限。请确认能打开它，或复制到自己的文件夹后再检查。",
  "not-a-file": () => "这既不是文件也不是文件夹，无法读取。请改写一个文件或文件夹的路径。",
  unreadable: (detail: string) =>
    `读取失败（${detail}）。请关闭正在使用它的程序，确认磁盘或网络正常后再检查。`,
  "not-a-workbook": () =>
    "这不是 Excel 工作簿，也不是表格文本。请用 Excel 或 WPS 打开原件，另存为 .xlsx 后再检查。",
  encrypted: () => "文件设有打开密码。请先在 Excel 中取消打开密码后再检查。",
  damaged: () =>
    "文件已损坏或不完整。请重新下载，或请对方再发一份；能打开的，在 Excel 中另存为 .xlsx 后再检查。",
  "too-large": () => "文件过大，没有读取。请只留下自评表所在的工作表，另存为新的 .xlsx 后再检查。",
  empty: () => "文件是空的，里面什么也没有。请确认已经保存，或重新取一份后再检查。",
  internal: (detail: string) =>
    `程序自身出错（${detail}），这个文件没有查完。请把这句话连同文件反馈给维护人员。`,
} as const satisfies Readonly<Record<string, (detail: string) => string>>;

export type FileErrorCode = keyof typeof fileErrors;

const seeHelp = "用法见 ziping --help。";

/** What is wrong with a command, and how to write it instead. */
export const usageErrors = {
  noCommand: () => `没有写要做什么。检查自评表请写：ziping check 自评表.xlsx。${seeHelp}`,
  unknownCommand: (command: string) =>
    `没有“${command}”这个命令。如果它是要检查的文件，请写：ziping check ${command}。${seeHelp}`,
  noPaths: () => `没有写要检查哪个文件。请在 check 后面写上文件或文件夹的路径。${seeHelp}`,
  unknownOption: (option: string) =>
    `没有“${option}”这个选项。如果它是文件名，请在它前面加上 -- 和一个空格。${seeHelp}`,
  noValue: (option: string) => `选项 ${option} 后面缺少内容。${seeHelp}`,
  needlessValue: (option: string) => `选项 ${option} 后面不能带内容，请去掉等号及其后的部分。`,
  unknownFormat: (format: string) =>
    `--format 只能是 text 或 json，不能是“${format}”。请改正后重新运行。`,
  unknownProfile: (profile: string, known: readonly string[]) =>
    `没有“${profile}”这个口径。请改为：${known.join("、")}。`,
} as const;

/** Why a file of layouts (表头版式) cannot be used. */
export const layoutErrors = {
  unreadable: (file: string, detail: string) =>
    `读不了版式文件 ${file}（${detail}）。请检查路径是否写对，文件是否已经移走或改名。`,
  "not-json": (file: string) =>
    `版式文件 ${file} 不是 JSON 文本，可能没有下载完整。请重新导出或请对方再发一份。`,
  "not-layouts": (file: string) => `${file} 不是“指定表头”导出的版式文件。请确认选对了文件。`,
  newer: (file: string) => `版式文件 ${file} 由更新的版本导出。请更新本程序后再用。`,
  damaged: (file: string) =>
    `版式文件 ${file} 的内容不完整或被改动过，没有使用。请重新导出或请对方再发一份。`,
} as const;

/** Where results cannot be written, or the program itself fails. */
export const runErrors = {
  output: (detail: string) =>
    `结果写不出去（${detail}）。请检查磁盘空间，或换一个地方保存后重新运行。`,
  internal: (detail: string) =>
    `程序自身出错（${detail}），检查没有完成。请把这句话反馈给维护人员。`,
} as const;
