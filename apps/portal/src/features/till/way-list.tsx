'use client'

import { pointsWorth } from '@hubcap/rules/members/spendable-points'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { keyOfWay, mostPoints, type TillDraft, type Way } from './till-draft.ts'

type Props = {
  ways: readonly Way[]
  draft: TillDraft
  nameOf: (way: Way) => string
  onPay: (way: Way) => void
}

/** Each with its number and what it could give; a tap pays all that it can. */
export function WayList({ ways, draft, nameOf, onPay }: Props) {
  const t = useTranslations('till.pay')
  return (
    <ul aria-label={t('ways')} className="grid grid-cols-2 gap-2">
      {ways.map((way, at) => (
        <li key={keyOfWay(way)} className={way.kind === 'method' ? '' : 'col-span-2'}>
          <button
            type="button"
            onClick={() => onPay(way)}
            className="quick flex min-h-10 w-full items-center justify-between gap-2 rounded border border-edge px-3 text-left hover:bg-hover"
          >
            <span className="min-w-0 truncate">
              <span className="mr-2 text-soft tabular">{at + 1}</span>
              {nameOf(way)}
            </span>
            <Holds way={way} draft={draft} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Of points what they could pay of this bill, whether or not they are chosen already. */
function Holds({ way, draft }: { way: Way; draft: TillDraft }) {
  const t = useTranslations('till.pay')
  const { money, count } = useFormat()
  const spending = draft.who?.spending
  if (way.kind === 'method') return null
  if (way.kind === 'card')
    return (
      <span className="text-soft tabular">
        {way.card.balance !== null ? money(way.card.balance) : t('uses', { count: way.card.uses ?? 1 })}
      </span>
    )
  if (!spending || draft.lines.length === 0) return null
  const most = mostPoints({ ...draft, payments: draft.payments.filter(({ kind }) => kind !== 'points') })
  return (
    <span className="text-soft tabular">
      {t(most > 0 ? 'points_most' : 'points_none', { points: count(most), amount: money(pointsWorth(most, spending)) })}
    </span>
  )
}
