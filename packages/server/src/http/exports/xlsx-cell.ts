import type { Cell } from './table-cell.ts'

/** A cell as an Excel file holds it: its value, and the format by which the value is shown. */
export type XlsxCell = { readonly value: string | number | Date | null; readonly format: string | undefined }

/** Digits that a spreadsheet's number, a double, holds without rounding. */
const exactDigits = 15
/** Before it a spreadsheet knows no days; and 1900 begins with one that never was. */
const firstDay = '1900-03-01'

const text = (value: string): XlsxCell => ({ value, format: '@' })

const fraction = (digits: string) => digits.split('.')[1]?.length ?? 0
const moneyFormat = (digits: string) => (fraction(digits) > 0 ? `#,##0.${'0'.repeat(fraction(digits))}` : '#,##0')
const isExact = (digits: string) => digits.replace(/\D/g, '').length <= exactDigits

/**
 * Texts stay texts whatever they begin with: nothing here is ever a formula. Numbers, days and moments are real ones that
 * a spreadsheet adds and sorts; one that it couldn't hold exactly stays the text it is.
 */
export function xlsxCell(cell: Cell): XlsxCell {
  if (cell === null) return { value: null, format: undefined }
  if (typeof cell === 'string') return text(cell)
  const { number, look } = cell
  if (look === 'day' || look === 'moment') {
    if (number < firstDay) return text(number)
    return {
      value: new Date(`${number.replace(' ', 'T')}${look === 'day' ? '' : 'Z'}`),
      format: look === 'day' ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss',
    }
  }
  if (!isExact(number) || Number.isNaN(Number(number))) return text(number)
  return { value: Number(number), format: look === 'money' ? moneyFormat(number) : undefined }
}
