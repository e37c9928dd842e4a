import type { importsRefusals } from '@hubcap/rules/imports/refusals'
import type { Texts } from '../text.ts'

export const importsTexts = {
  'import.not_ready': {
    zh: '文件还没有检查完，请稍候。',
    en: 'The file is still being checked. Please wait a moment.',
  },
  'import.has_problems': {
    zh: '有 {count} 行存在问题。请改正后重新上传，没有导入任何内容。',
    en: '{count, plural, one {# row has} other {# rows have}} problems. Correct and upload the file again; nothing was imported.',
  },
  'import.already_running': {
    zh: '这次导入正在进行，不能更改。',
    en: 'This import is under way and can’t be changed.',
  },
  'import.finished': {
    zh: '这次导入已经结束，请重新上传文件。',
    en: 'This import is over. Upload the file again to start a new one.',
  },
  'import.file_too_large': {
    zh: '文件不能超过 {mb} MB，请拆成几份。',
    en: 'The file is larger than {mb} MB. Please split it.',
  },
  'import.wrong_file_type': {
    zh: '只能导入 Excel（.xlsx）和 CSV 文件。其他表格请先另存为其中一种再上传。',
    en: 'Only Excel files (.xlsx) and CSV files can be imported. Save other tables as one of these and upload that.',
  },
  'import.old_excel': {
    zh: '这是旧版或二进制的 Excel 文件。请在 Excel 中另存为“Excel 工作簿（.xlsx）”再上传。',
    en: 'This is an Excel file of an older or binary kind. In Excel, save it as “Excel Workbook (.xlsx)” and upload that.',
  },
  'import.locked_excel': {
    zh: '这个 Excel 文件有密码。请在 Excel 中去掉密码，另存后再上传。',
    en: 'This Excel file is protected by a password. Remove the password in Excel, save it and upload that.',
  },
  'import.broken_excel': {
    zh: '无法读取这个 Excel 文件，可能已经损坏。请用 Excel 打开，另存一份新的再上传。',
    en: 'This Excel file can’t be read; it may be damaged. Open it in Excel, save a new copy and upload that.',
  },
  'import.empty_file': { zh: '文件里没有数据。', en: 'There are no rows in this file.' },
  'import.encoding': {
    zh: '无法识别文件的文字编码，请另存为 Excel（.xlsx）或“CSV UTF-8”再上传。',
    en: 'The file’s encoding can’t be read. Save it as Excel (.xlsx) or “CSV UTF-8” and upload that.',
  },
  'import.malformed': {
    zh: '第 {row} 行的引号不成对，文件无法读取。',
    en: 'Row {row} has an unclosed quotation mark, so the file can’t be read.',
  },
  'import.too_many_rows': {
    zh: '一次最多导入 {max} 行，请拆成几份。',
    en: 'An import can have up to {max} rows. Please split the file.',
  },
  'import.too_many_columns': { zh: '文件最多有 {max} 列。', en: 'A file can have up to {max} columns.' },
  'import.killed': {
    zh: '导入中途停止了，没有导入任何内容。可以重新开始。',
    en: 'The import was interrupted. Nothing was imported; you can start it again.',
  },
  'import.changed_meanwhile': {
    zh: '检查之后数据有了变化，没有导入任何内容。请重新检查。',
    en: 'Things changed after the file was checked, so nothing was imported. Please check it again.',
  },
  'import.failed': {
    zh: '导入出了问题，没有导入任何内容。请重试，仍不行请联系管理员。',
    en: 'The import failed and nothing was imported. Try again; if it still fails, tell your administrator.',
  },
  'import.no_such_sheet': {
    zh: '文件里没有这张工作表。请刷新页面后再选。',
    en: 'The file has no such sheet. Reload the page and choose again.',
  },
  'import.not_done': {
    zh: '这次导入没有完成，没有内容可以撤销。',
    en: 'This import was not completed, so there is nothing to undo.',
  },
  'import.too_old_to_undo': {
    zh: '这次导入早于撤销功能，不能撤销。',
    en: 'This import is from before imports could be undone, so it can’t be.',
  },
  'import.built_on': {
    zh: '没有撤销，什么都没有改变：导入的内容已经被{uses}用到。',
    en: 'It was not undone and nothing has changed. What it brought in is in use by now: {uses}.',
  },
  'import.undo_killed': {
    zh: '撤销中途停止了，什么都没有改变。可以再试一次。',
    en: 'Undoing was interrupted and nothing has changed. You can try again.',
  },
  'import.undo_failed': {
    zh: '撤销出了问题，什么都没有改变。请重试，仍不行请联系管理员。',
    en: 'Undoing failed and nothing has changed. Try again; if it still fails, tell your administrator.',
  },
} satisfies Texts<keyof typeof importsRefusals>
