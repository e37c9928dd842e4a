import { glossary } from '@hubcap/words/glossary'

const begin = '<!-- glossary: written by "npm run glossary" -->'
const end = '<!-- /glossary -->'

/** The glossary as a table, a row for each noun, in the order of its file. */
function table(): string {
  const rows = Object.values(glossary).map(({ zh, en, is }) => `| ${zh} | ${en} | ${is.zh} | ${is.en} |`)
  return ['| 中文 | English | 是什么 | What it is |', '|---|---|---|---|', ...rows].join('\n')
}

/** The README with the glossary as it stands now. @throws when it has no place for one */
export function withGlossary(readme: string): string {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${begin} and ${end}.`)
  return `${readme.slice(0, from + begin.length)}\n\n${table()}\n\n${readme.slice(to)}`
}
