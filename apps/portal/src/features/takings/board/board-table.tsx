import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { sheetPath } from '../takings-address.ts'
import type { BoardRow } from './board-page.tsx'
import { DayState } from './day-state.tsx'

type Props = { rows: readonly BoardRow[]; today: string }

/** Stores down, days across; each cell opens its sheet. */
export async function BoardTable({ rows, today }: Props) {
  const [t, { weekday, money }] = await Promise.all([getTranslations('takings'), getFormat()])
  const days = rows[0]?.days.map(({ day }) => day) ?? []
  return (
    <ScrollBox label={t('title')} className="max-md:hidden">
      <table className="w-full">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr className="border-b border-line bg-sunken text-left text-soft">
            <th scope="col" className="h-10 px-4 font-plain">
              {t('board.store')}
            </th>
            {days.map((day) => (
              <th key={day} scope="col" className="px-3 font-plain whitespace-nowrap">
                {weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.storeId} className="border-b border-line align-top last:border-0">
              <th scope="row" className="px-4 py-2 text-left font-plain">
                {row.storeName}
                <span className="block text-small text-soft">{row.franchiseeName}</span>
              </th>
              {row.days.map((day) => (
                <td key={day.day} className="p-0">
                  <Link
                    href={sheetPath('/day-close/sheet', { store: row.storeId, day: day.day })}
                    className="quick block min-h-14 px-3 py-2 hover:bg-hover"
                  >
                    <DayState day={day} today={today} />
                    {day.expected !== 0 && <span className="text-small text-soft tabular">{money(day.expected)}</span>}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
