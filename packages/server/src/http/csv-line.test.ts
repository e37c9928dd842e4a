import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv-line.ts'

describe('csvLine', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1'])(
    'takes the harm out of %j',
    (text) => {
      const [[cell]] = parse(csvLine([text, 'x'])) as [[string]]
      expect(cell).toBe(`'${text}`)
    },
  )

  it('leaves numbers of our own as they are', () => {
    expect(csvLine([{ number: '-12.50' }, null, { number: '-122.3' }])).toBe('-12.50,,-122.3\r\n')
  })

  it('brings back what was put in', () => {
    const cells = ['王"小"明', 'a,b', ' blank ', 'two\nlines', '🚗', '']
    expect(parse(csvLine(cells))).toEqual([cells])
  })
})
