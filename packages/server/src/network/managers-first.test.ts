import { expect, test } from 'vitest'
import { managersFirst } from './managers-first.ts'

const row = (staffNo: string, managerNo: string | null = null) => ({ staffNo, managerNo })

test('managers stand before those who report to them, wherever they stood', () => {
  const rows = [row('1', '2'), row('3', '1'), row('2', '9'), row('4')]
  expect(managersFirst(rows).map(({ staffNo }) => staffNo)).toEqual(['2', '4', '1', '3'])
})

test('a line of a hundred thousand is walked once', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => row(String(at), String(at + 1)))
  expect(managersFirst(rows)[0]?.staffNo).toBe('99999')
})
