import type { PlaceBehindFragment } from '@generated/graphql.ts'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'

type Reason = PlaceBehindFragment['reasons'][number]

/** Counts, while all else is money. Their cost is an estimate. */
const counted = new Set<Reason['code']>(['days_without_sale', 'fewer_new_customers'])

const costOf = (code: Reason['code']) =>
  code === 'quota_above_last_month' ? 'asked' : counted.has(code) ? 'about' : 'sold'

/** One reason with its figure, that of last month, and what it cost; it opens the records. */
export async function ReasonLine({ reason, href }: { reason: Reason; href: string }) {
  const [t, { money, roundMoney, count }] = await Promise.all([getTranslations('overview'), getFormat()])
  const { code, name, now, before, cost } = reason
  const written = counted.has(code) ? count : roundMoney
  return (
    <Link
      href={href}
      className="quick -mx-2 flex items-baseline justify-between gap-3 rounded px-2 py-1 text-soft hover:bg-hover hover:text-ink"
    >
      <span className="min-w-0">
        {t(`reason.${code}`, { name: name ?? '–', now: written(now), before: written(before) })}
      </span>
      <span title={money(cost)} className="shrink-0 tabular">
        {t(`cost.${costOf(code)}`, { amount: roundMoney(cost) })}
      </span>
    </Link>
  )
}
