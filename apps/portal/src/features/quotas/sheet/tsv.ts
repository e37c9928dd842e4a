/** What a spreadsheet puts on the clipboard: cells by tabs, rows by line breaks, cells with either in quotes. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  // The last row ends with a line break, too.
  const last = rows.at(-1) ?? []
  return rows.length > 1 && last.length <= 1 && !last[0] ? rows.slice(0, -1) : rows
}

export const writeTsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n')
