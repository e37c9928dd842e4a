import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../files/byte-source.ts'
import { openTable } from './open-table.ts'

const sourceOf = (text: string): ByteSource => {
  const bytes = Buffer.from(text)
  return { size: bytes.length, read: async (at, length) => bytes.subarray(at, at + length) }
}

async function readTable(text: string): Promise<{ headings: string[]; rows: (readonly string[])[] }> {
  const table = await openTable(sourceOf(text), 'text/csv; charset=utf-8', null)
  const rows: (readonly string[])[] = []
  for await (const page of table.pages()) rows.push(...page.map(({ cells }) => cells))
  expect(rows).toHaveLength(table.rowCount)
  return { headings: table.headings, rows }
}

describe('a text as a table', () => {
  it.each([
    ['commas', 'a,b\n1,"x, y"\n'],
    ['semicolons', 'a;b\r\n1;"x, y"\r\n'],
    ['tabs', 'a\tb\n1\t"x, y"'],
    ['a declared sign', 'sep=;\r\na;b\r\n1;x, y\r\n'],
    ['quoted headings with other signs inside', '"a","b"\n1,"x, y"'],
  ])('has cells between %s', async (_name, text) => {
    expect(await readTable(text)).toEqual({ headings: ['a', 'b'], rows: [['1', 'x, y']] })
  })

  it('counts signs of the headings outside of quotation marks only', async () => {
    expect((await readTable('"a;b;c;d",e\n1,2')).headings).toEqual(['a;b;c;d', 'e'])
  })

  it('keeps rows that are too short or too long, and leaves out empty ones', async () => {
    expect((await readTable('a,b\n\n1\n,\n1,2,3\n')).rows).toEqual([['1'], ['1', '2', '3']])
  })

  it('keeps a quotation mark inside a cell', async () => {
    expect((await readTable('a,b\n5" pipe,x')).rows).toEqual([['5" pipe', 'x']])
  })

  it('keeps several lines of one cell together', async () => {
    expect((await readTable('a,b\n"x\ny",2')).rows).toEqual([['x\ny', '2']])
  })

  it('comes in pages that together are the file, across the pieces that it is read in', async () => {
    const lines = Array.from({ length: 12_345 }, (_, at) => [`${at}`, `王小明${at}`.repeat(5)])
    const { rows } = await readTable(`no,name\n${lines.map((cells) => cells.join(',')).join('\n')}\n`)
    expect(rows).toEqual(lines)
  })

  it.each([
    ['import.malformed', 'a,b\n1,2\n3,"x\n4,5\n', { row: 2 }],
    ['import.empty_file', 'a,b\n', {}],
    ['import.empty_file', '\n\n', {}],
    ['import.too_many_columns', `${'a,'.repeat(100)}a\n1`, { max: 100 }],
    ['import.too_many_rows', `a\n${'1\n'.repeat(100_001)}`, { max: 100_000 }],
  ])('is refused with %s', async (code, text, params) => {
    await expect(readTable(text)).rejects.toThrow(expect.objectContaining({ code, params }))
  })
})
