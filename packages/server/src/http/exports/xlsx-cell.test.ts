import { describe, expect, it } from 'vitest'
import { xlsxCell } from './xlsx-cell.ts'

describe('xlsxCell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '007', '13800000000'])('leaves %j the text it is', (text) => {
    expect(xlsxCell(text)).toEqual({ value: text, format: '@' })
  })

  it('shows money with as many digits as its currency has', () => {
    expect(xlsxCell({ number: '1234.50', look: 'money' })).toEqual({ value: 1234.5, format: '#,##0.00' })
    expect(xlsxCell({ number: '-1234', look: 'money' })).toEqual({ value: -1234, format: '#,##0' })
    expect(xlsxCell({ number: '1.234', look: 'money' })).toEqual({ value: 1.234, format: '#,##0.000' })
  })

  it('makes days and moments of what the chain’s wall says', () => {
    const day = new Date('2026-11-21T00:00:00Z')
    expect(xlsxCell({ number: '2026-11-21', look: 'day' })).toEqual({ value: day, format: 'yyyy-mm-dd' })
    expect(xlsxCell({ number: '2026-11-21 23:05:09', look: 'moment' })).toEqual({
      value: new Date('2026-11-21T23:05:09Z'),
      format: 'yyyy-mm-dd hh:mm:ss',
    })
  })

  it('keeps as a text what a spreadsheet would change', () => {
    expect(xlsxCell({ number: '1899-12-31', look: 'day' }).value).toBe('1899-12-31')
    expect(xlsxCell({ number: '90071992547409.91', look: 'money' }).value).toBe('90071992547409.91')
    expect(xlsxCell({ number: '2026-11' }).value).toBe('2026-11')
  })

  it('leaves what is empty empty', () => expect(xlsxCell(null)).toEqual({ value: null, format: undefined }))
})
