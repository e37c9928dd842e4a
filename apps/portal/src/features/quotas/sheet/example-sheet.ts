import type { Sheet, SheetCell, SheetRow } from './sheet.ts'

const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-01`)

type Figures = { targets?: readonly (number | null)[]; actual?: number; locked?: boolean }

function rowOf(key: string, { targets = [], actual = 0, locked = false }: Figures): SheetRow {
  const cells = months.map(
    (month, at): SheetCell => ({
      ...{ month, target: targets[at] ?? null, actual, editable: !locked },
      ...{ effective: targets[at] ?? null, basisDays: null, presentDays: null },
    }),
  )
  const ids = { id: key, franchiseeId: 'f', storeId: 's', staffId: key }
  return { key, level: 'staff', name: key, storeName: null, cells, ...ids }
}

/** A store with its reps, for tests of what the sheet does. */
export const exampleSheet = (
  parent: Figures | null,
  rows: Record<string, Figures>,
  metric: Sheet['metric'] = 'sales_amount',
  unit: Sheet['unit'] = metric === 'sales_amount' ? 'money' : 'count',
): Sheet => ({
  year: 2026,
  metric,
  unit,
  months,
  parent: parent && rowOf('store', parent),
  rows: Object.entries(rows).map(([key, figures]) => rowOf(key, figures)),
})
