import { expect, it } from 'vitest'
import { planQuotas, type RepMonth } from './plan-quotas.ts'

const months = { past: ['2026-09-01', '2026-10-01'], coming: ['2026-11-01', '2026-12-01'] }
const nameOf = (id: string) => id
const did = (staffId: string, storeId: string, month: string, yuan: number): RepMonth => ({
  ...{ franchiseeId: 'f', storeId, staffId, month },
  figures: { sales_amount: yuan * 100, cards_sold: yuan / 500, new_customers: yuan / 1000 },
})
const rows = [
  did('a', 's', '2026-09-01', 10_000),
  did('a', 's', '2026-10-01', 12_000),
  did('b', 's', '2026-09-01', 8000),
  did('b', 't', '2026-10-01', 8000),
]

it('gives a rep a quota where they worked, and for what comes where they are', () => {
  const { sales_amount: cells } = planQuotas(rows, months, nameOf)
  const of = (staffId: string, storeId: string) =>
    cells.filter((cell) => cell.staffId === staffId && cell.storeId === storeId).map(({ month }) => month)
  expect(of('a', 's')).toEqual([...months.past, ...months.coming])
  expect(of('b', 's')).toEqual(['2026-09-01'])
  expect(of('b', 't')).toEqual(['2026-10-01', ...months.coming])
})

it('asks of each place at least what its parts come to, in round figures', () => {
  const { sales_amount: cells } = planQuotas(rows, months, nameOf)
  for (const parent of cells.filter(({ staffId }) => staffId === null)) {
    const children = cells.filter(
      (cell) =>
        cell.month === parent.month &&
        (parent.storeId
          ? cell.storeId === parent.storeId && cell.staffId
          : parent.franchiseeId
            ? cell.storeId && !cell.staffId
            : cell.franchiseeId && !cell.storeId),
    )
    expect(children.length).toBeGreaterThan(0)
    expect(parent.target).toBeGreaterThanOrEqual(children.reduce((sum, { target }) => sum + target, 0))
    expect(parent.target % 100_000).toBe(0)
  }
})

it('is the same for the same sales', () =>
  expect(planQuotas(rows, months, nameOf)).toEqual(planQuotas(rows, months, nameOf)))
