import type { Locale } from '@hubcap/rules/tenancy/locale'
import { writeXlsx } from 'hucre/xlsx'
import { columnWidths } from '../http/exports/column-widths.ts'
import type { Cell } from '../http/exports/table-cell.ts'
import { todayOf } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { personSheets, type Sheet } from './person-sheets.ts'

/** Money adds up; days and moments are to be read. */
const value = (cell: Cell) =>
  cell === null || typeof cell === 'string' ? cell : cell.look === 'money' ? Number(cell.number) : cell.number

const excelSheet = ({ name, headings, rows }: Sheet, locale: Locale) => {
  const titles = headings.map((heading) => heading[locale])
  return {
    name: name[locale],
    columns: columnWidths(titles, rows).map((width) => ({ width })),
    rows: [titles, ...rows.map((row) => row.map(value))],
    freezePane: { rows: 1 },
  }
}

/**
 * What the chain holds of one customer, at their request: an Excel file with a sheet for each kind of record. Who took it
 * along is logged. @throws Refused customer.erased
 */
export async function exportPerson(
  request: Request,
  id: string,
  locale: Locale,
): Promise<{ name: string; content: Uint8Array }> {
  authorize(request, 'customer.export_personal')
  const door = doorOf(request)
  const customer = await door.read((db) => db.customer.findFirst({ where: { id } }))
  if (!customer) throw notFound()
  if (customer.erasedAt) throw new Refused('customer.erased')
  const { customerNo } = customer
  await door.write((db) =>
    recordChange(db, request, {
      action: 'customer.export_personal',
      entity: 'customer',
      entityId: id,
      franchiseeId: null,
      after: { customerNo },
    }),
  )
  const { currency, timeZone } = request.chain
  const sheets = await door.read((db) => personSheets(db, customer, { locale, currency, timeZone }))
  const content = await writeXlsx({ sheets: sheets.map((one) => excelSheet(one, locale)) })
  return { name: `${customerNo} ${todayOf(request)}.xlsx`, content }
}
