'use client'

import type { SchedulePartsFragment } from '@generated/graphql.ts'
import { pauseReasonTerms, reportGroupingTerms, reportPeriodTerms } from '@hubcap/words/terms/reports'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { useScheduleActions } from './use-schedule-actions.ts'

type Props = { schedule: SchedulePartsFragment; onEdit: () => void }

/** One scheduled report: what goes to whom, when it last did and when it will. */
export function ScheduleEntry({ schedule, onEdit }: Props) {
  const t = useTranslations('reports.schedules')
  const { term } = useTerms()
  const { fullMoment } = useFormat()
  const { sendNow, pause, remove, busy } = useScheduleActions(schedule)
  const { period, grouping, hour, store, franchisee, recipient, recipientName, nextAt, lastSentAt } = schedule
  const place = store?.name ?? franchisee?.name ?? t('everything')
  return (
    <li className="rounded border border-line p-3">
      <p className="font-strong">
        {term(reportPeriodTerms, period)} · {place} · {term(reportGroupingTerms, grouping)}
      </p>
      <p className="mt-0.5 break-words">
        {recipientName} <span className="text-soft">{recipient}</span>
      </p>
      <p className="mt-1 text-small text-soft">
        {[
          t(`every.${period}`, { hour: String(hour).padStart(2, '0') }),
          nextAt && t('next', { moment: fullMoment(nextAt) }),
          lastSentAt ? t('last', { moment: fullMoment(lastSentAt) }) : t('never'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {schedule.pausedBecause && (
        <p className="mt-1.5">
          <StatusBadge tone={schedule.pausedBecause === 'by_hand' ? 'still' : 'warn'}>
            {term(pauseReasonTerms, schedule.pausedBecause)}
          </StatusBadge>
        </p>
      )}
      {!schedule.isOfThisPost && <p className="mt-1.5 text-small text-soft">{t('other_post')}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {schedule.isOfThisPost && (
          <Button busy={busy} onClick={sendNow}>
            {t('send_now')}
          </Button>
        )}
        <Button onClick={onEdit}>{t('change')}</Button>
        <Button busy={busy} onClick={() => pause(!schedule.pausedBecause)}>
          {t(schedule.pausedBecause ? 'resume' : 'pause')}
        </Button>
        <Button kind="danger" busy={busy} onClick={remove}>
          {t('delete')}
        </Button>
      </div>
    </li>
  )
}
