import Link from 'next/link'
import { getFormat } from '@/lib/format/get-format.ts'
import { sheetPath } from '../takings-address.ts'
import type { BoardRow } from './board-page.tsx'
import { DayState } from './day-state.tsx'

type Props = { rows: readonly BoardRow[]; today: string }

/** The same on a phone: a card for each store, the newest day first. */
export async function BoardCards({ rows, today }: Props) {
  const { weekday, money } = await getFormat()
  return (
    <ul className="grid gap-3 md:hidden">
      {rows.map((row) => (
        <li key={row.storeId} className="rounded border border-line bg-surface">
          <h2 className="px-4 pt-3 font-strong">{row.storeName}</h2>
          <ul className="divide-y divide-line">
            {row.days.toReversed().map((day) => (
              <li key={day.day}>
                <Link
                  href={sheetPath('/day-close/sheet', { store: row.storeId, day: day.day })}
                  className="quick grid min-h-12 grid-cols-[7.5rem_1fr_auto] items-center gap-2 px-4 py-2 hover:bg-hover"
                >
                  <span className="tabular">{weekday(day.day)}</span>
                  <DayState day={day} today={today} />
                  <span className="text-soft tabular">{day.expected !== 0 && money(day.expected)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
