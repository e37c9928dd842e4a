import { groupingsOf, type ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import type { Scope } from '@hubcap/rules/tenancy/role'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { cx } from '@/patterns/cx.ts'
import type { reportAddresses, Shown } from './reports-address.ts'

type Props = {
  shown: Shown
  addresses: ReturnType<typeof reportAddresses>
  scope: Scope
  place: ChosenPlace | null
}

/** A grouping by what there can only be one of says nothing, unless it is the one that is shown. */
function worthOffering(grouping: ReportGrouping, scope: Scope, place: ChosenPlace | null): boolean {
  if (grouping === 'franchisee') return scope === 'chain' && !place
  if (grouping === 'staff') return scope !== 'person'
  return grouping !== 'store' || place?.kind !== 'store'
}

/** By what the figures below are broken down. */
export async function GroupingTabs({ shown, addresses, scope, place }: Props) {
  const t = await getTranslations('reports')
  const groupings = groupingsOf(shown.period).filter(
    (one) => one === shown.grouping || worthOffering(one, scope, place),
  )
  return (
    <nav aria-label={t('grouping')} className="flex gap-1 print:hidden">
      {groupings.map((grouping) => (
        <Link
          key={grouping}
          href={addresses.by(grouping)}
          scroll={false}
          aria-current={grouping === shown.grouping ? 'true' : undefined}
          className={cx(
            'quick flex h-8 shrink-0 items-center rounded px-2.5 touch:h-11',
            grouping === shown.grouping
              ? 'bg-tint font-strong text-on-tint'
              : 'text-soft hover:bg-hover hover:text-ink',
          )}
        >
          {t(`by.${grouping}`)}
        </Link>
      ))}
    </nav>
  )
}
