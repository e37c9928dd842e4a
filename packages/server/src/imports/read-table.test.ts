import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'

describe('readTable', () => {
  it.each([
    ['commas', 'a,b\n1,"x, y"\n'],
    ['semicolons', 'a;b\r\n1;"x, y"\r\n'],
    ['tabs', 'a\tb\n1\t"x, y"'],
    ['a declared sign', 'sep=;\r\na;b\r\n1;x, y\r\n'],
    ['quoted headings with other signs inside', '"a","b"\n1,"x, y"'],
  ])('reads cells between %s', (_name, text) => {
    expect(readTable(text)).toEqual({ headings: ['a', 'b'], rows: [['1', 'x, y']] })
  })

  it('counts signs of the headings outside of quotation marks only', () => {
    expect(readTable('"a;b;c;d",e\n1,2').headings).toEqual(['a;b;c;d', 'e'])
  })

  it('keeps rows that are too short or too long, and leaves out empty ones', () => {
    expect(readTable('a,b\n\n1\n,\n1,2,3\n').rows).toEqual([['1'], ['1', '2', '3']])
  })

  it('keeps a quotation mark inside a cell', () => {
    expect(readTable('a,b\n5" pipe,x').rows).toEqual([['5" pipe', 'x']])
  })

  it('keeps several lines of one cell together', () => {
    expect(readTable('a,b\n"x\ny",2').rows).toEqual([['x\ny', '2']])
  })

  it.each([
    ['import.malformed', 'a,b\n1,2\n3,"x\n4,5\n', { row: 2 }],
    ['import.empty_file', 'a,b\n', {}],
    ['import.empty_file', '\n\n', {}],
    ['import.too_many_columns', `${'a,'.repeat(100)}a\n1`, { max: 100 }],
    ['import.too_many_rows', `a\n${'1\n'.repeat(100_001)}`, { max: 100_000 }],
  ])('refuses with %s', (code, text, params) => {
    expect(() => readTable(text)).toThrow(expect.objectContaining({ code, params }))
  })
})
