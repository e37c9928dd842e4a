import type { IncentiveRowFragment } from '@generated/graphql.ts'
import { incentiveKindTerms, incentiveStatusTerms } from '@hubcap/words/terms/pay'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { DecideButtons } from './decide-buttons.tsx'
import { Evidence } from './evidence/evidence.tsx'
import { incentiveTone } from './status-tone.ts'

type Props = { row: IncentiveRowFragment; mayPropose: boolean; mayDecide: boolean }

/** One of them: who, what for, how much, and what may be done about it. */
export async function IncentiveRow({ row, mayPropose, mayDecide }: Props) {
  const [t, locale, { day, money, fullMoment }] = await Promise.all([
    getTranslations('pay.incentives'),
    getLocale(),
    getFormat(),
  ])
  const { term } = makeTerms(locale as Locale)
  const sign = row.kind === 'penalty' ? '−' : '+'
  const decided = row.decidedAt && t('decided', { name: row.decidedByName ?? '', moment: fullMoment(row.decidedAt) })
  return (
    <li className="grid gap-1 px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <b className="font-strong">{row.staff?.name ?? t('out_of_sight')}</b>
        <span>
          {row.item.name}
          <span className="sr-only"> {term(incentiveKindTerms, row.kind)}</span>
        </span>
        <StatusBadge tone={incentiveTone[row.status]}>{term(incentiveStatusTerms, row.status)}</StatusBadge>
        <span className="ml-auto font-strong tabular">
          {sign}
          {money(row.amount)}
        </span>
      </div>
      <p className="whitespace-pre-line">{row.evidence}</p>
      {row.status === 'proposed' && row.item.evidenceRequired && row.files.length === 0 && (
        <p className="text-small text-warn">{t('evidence.missing')}</p>
      )}
      <Evidence
        id={row.id}
        files={row.files}
        mayChange={mayPropose && row.status === 'proposed'}
        whose={`${row.staff?.name ?? t('out_of_sight')} ${row.item.name}`}
      />
      <p className="text-small text-soft">
        {[
          day(row.day),
          row.store?.name ?? row.franchisee?.name,
          row.proposedByName && t('proposed_by', { name: row.proposedByName }),
          decided,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {row.reason && <p className="text-small">{t('reason_given', { reason: row.reason })}</p>}
      {mayDecide && (row.status === 'proposed' || row.status === 'approved') && (
        <DecideButtons id={row.id} revision={row.revision} status={row.status} />
      )}
    </li>
  )
}
