import { readFileSync } from 'node:fs'

/** A file of the Northwind sample as it is, byte for byte; its README says what it is and under which licence. */
export const northwindFile = (name: 'regions' | 'staff' | 'customers' | 'sales'): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../fixtures/northwind/${name}.csv`, import.meta.url)))

/** What its README says that the sales must come to: minor units in all, and by staff number. */
export function northwindTotals(): { count: number; amount: number; byStaffNo: Map<string, number> } {
  const readme = readFileSync(new URL('../fixtures/northwind/README.md', import.meta.url), 'utf8')
  const cents = (text: string) => Number(text.replace('.', ''))
  const [, count = '', total = ''] = /(\d+) sales, total (\d+\.\d\d)\./.exec(readme) ?? []
  const byStaffNo = new Map(
    [...readme.matchAll(/ (\d+): (\d+\.\d\d)[,.]/g)].map(([, staffNo = '', amount = '']) => [staffNo, cents(amount)]),
  )
  return { count: Number(count), amount: cents(total), byStaffNo }
}
