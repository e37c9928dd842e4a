import { type ReportPeriod, reportPeriods } from '@hubcap/rules/reports/report-period'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { buttonLook, iconButtonLook } from '@/patterns/button-look.ts'
import { cx } from '@/patterns/cx.ts'
import { DayInput } from './day-input.tsx'
import type { reportAddresses, Shown } from './reports-address.ts'

type Props = { shown: Shown; addresses: ReturnType<typeof reportAddresses>; today: string }

/** Day or month, the one before, the one after, and now. Links: each report has an address. */
export async function PeriodBar({ shown: { period, on }, addresses, today }: Props) {
  const [t, format] = await Promise.all([getTranslations('reports'), getFormat()])
  const { previous, next, now, isNow, as } = addresses
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <nav aria-label={t('period.label')} className="grid auto-cols-fr grid-flow-col gap-1 rounded bg-sunken p-1">
        {reportPeriods.map((one: ReportPeriod) => (
          <Link
            key={one}
            href={as(one)}
            scroll={false}
            aria-current={one === period ? 'true' : undefined}
            className={cx(
              'quick flex h-8 items-center justify-center rounded-sm px-3 touch:h-11',
              one === period ? 'bg-surface font-strong outline outline-line' : 'text-soft hover:text-ink',
            )}
          >
            {t(`period.${one}`)}
          </Link>
        ))}
      </nav>
      <div className="flex items-center gap-1">
        <Link href={previous} scroll={false} aria-label={t(`previous.${period}`)} className={iconButtonLook()}>
          <ChevronLeft aria-hidden className="size-4" />
        </Link>
        {period === 'daily' ? (
          <DayInput day={on} today={today} />
        ) : (
          <span className="px-1 font-strong tabular">{format.month(on.slice(0, 7))}</span>
        )}
        {next ? (
          <Link href={next} scroll={false} aria-label={t(`next.${period}`)} className={iconButtonLook()}>
            <ChevronRight aria-hidden className="size-4" />
          </Link>
        ) : (
          <span className={iconButtonLook('opacity-40')}>
            <ChevronRight aria-hidden className="size-4" />
          </span>
        )}
      </div>
      {!isNow && (
        <Link href={now} scroll={false} className={buttonLook('quiet', '!font-plain')}>
          {t(`now.${period}`)}
        </Link>
      )}
    </div>
  )
}
