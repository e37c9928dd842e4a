import { expect, it } from 'vitest'
import { readTsv } from './tsv.ts'

it.each([
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    '1\t2\n3\t4',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['1\t\t3', [['1', '', '3']]],
  ['1\n\n3\n', [['1'], [''], ['3']]],
  [
    '"a\nb"\t"say ""x"""\n1\t2',
    [
      ['a\nb', 'say "x"'],
      ['1', '2'],
    ],
  ],
  ['¥1,200\t1.2万', [['¥1,200', '1.2万']]],
  ['', [['']]],
  [
    '\t\n\t\n',
    [
      ['', ''],
      ['', ''],
    ],
  ],
])('reads %j', (text, rows) => expect(readTsv(text)).toEqual(rows))
