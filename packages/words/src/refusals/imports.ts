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
    zh: '只能导入 CSV 文件。用 Excel 打开后另存为“CSV UTF-8”再上传。',
    en: 'Only CSV files can be imported. In Excel, save it as “CSV UTF-8” and upload that.',
  },
  'import.empty_file': { zh: '文件里没有数据。', en: 'There are no rows in this file.' },
  'import.encoding': {
    zh: '无法识别文件的文字编码，请另存为“CSV UTF-8”再上传。',
    en: 'The file’s encoding can’t be read. Save it as “CSV UTF-8” and upload that.',
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
} satisfies Texts<keyof typeof importsRefusals>
