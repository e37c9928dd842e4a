import { expect, it } from 'vitest'
import { problemSpots, unsavedSpots, withEdits } from './draft.ts'
import { exampleSheet } from './example-sheet.ts'
import { copy, paste } from './paste.ts'

const range = (fromLine: number, fromColumn: number, toLine = fromLine, toColumn = fromColumn) => ({
  fromLine,
  fromColumn,
  toLine,
  toColumn,
})
const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`rep ${at}`, {}]))
const pasteInto = (...args: [ReturnType<typeof exampleSheet>, ReturnType<typeof range>, string]) =>
  paste(...args, 'CNY')

it('takes 200 cells with two bad ones: 198 are in, the two say why', () => {
  const sheet = exampleSheet({}, twenty)
  const rows = Array.from({ length: 20 }, (_, down) =>
    Array.from({ length: 10 }, (_, right) => `¥${down + 1},${right}00`),
  )
  ;(rows[3] as string[])[4] = '十二'
  ;(rows[7] as string[])[0] = '12.345'
  const { edits, report } = pasteInto(sheet, range(1, 0), rows.map((row) => row.join('\t')).join('\r\n'))
  expect(report).toEqual({ pasted: 198, unread: 2, locked: 0, outside: 0 })
  const draft = withEdits({}, edits)
  expect(unsavedSpots(sheet, draft)).toHaveLength(200)
  expect(problemSpots(sheet, draft).map(({ row, cell, issue }) => [row.name, cell.month, issue.code])).toEqual([
    ['rep 3', '2026-05-01', 'not_a_number'],
    ['rep 7', '2026-01-01', 'too_many_decimals'],
  ])
  expect(draft['rep 19 2026-10-01']?.target).toBe(2_090_000)
})

it('fills the selection with a single value', () => {
  const { edits } = pasteInto(exampleSheet(null, { a: {}, b: {} }), range(0, 0, 1, 2), '100\n')
  expect(edits).toHaveLength(6)
})

it('leaves out what is locked and what lies beyond the sheet', () => {
  const sheet = exampleSheet({ locked: true }, { a: {} })
  const { edits, report } = pasteInto(sheet, range(0, 11), '1\t2\n3\t4\n5\t6')
  expect(report).toEqual({ pasted: 1, unread: 0, locked: 1, outside: 4 })
  expect(edits.map(({ spot }) => spot.key)).toEqual(['a 2026-12-01'])
})

it('clears where a cell is blank, and skips what a short row has not', () => {
  const sheet = exampleSheet(null, { a: { targets: [100, 200] }, b: { targets: [300, 400] } })
  const { edits } = pasteInto(sheet, range(0, 0), '\t5\n6')
  const draft = withEdits({}, edits)
  expect(Object.entries(draft).map(([key, { target }]) => [key, target])).toEqual([
    ['a 2026-01-01', null],
    ['a 2026-02-01', 500],
    ['b 2026-01-01', 600],
  ])
})

it('copies what stands on the screen so that pasting it changes nothing', () => {
  const sheet = exampleSheet({ targets: [1050] }, { a: { targets: [null, 123_450] } })
  const text = copy(sheet, {}, range(0, 0, 1, 1), 'CNY')
  expect(text).toBe('10.50\t\n\t1234.50')
  expect(withEdits({}, pasteInto(sheet, range(0, 0), text).edits)).toEqual({})
})
