import type { PlaceBehindFragment } from '@generated/graphql.ts'
import { ArrowDown } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import type { Links } from './links.ts'
import { ReasonLine } from './reason-line.tsx'

/** Who needs help: by how much they are behind, why, and the way there. Nothing when everybody is ahead. */
export async function Behind({ behind, links }: { behind: readonly PlaceBehindFragment[]; links: Links }) {
  const [t, { money, roundMoney }] = await Promise.all([getTranslations('overview'), getFormat()])
  if (behind.length === 0) return null
  return (
    <Card title={t('behind')} aside={t('behind_hint')}>
      <ol className="grid gap-4">
        {behind.map(({ place, short, against, reasons }) => (
          <li key={place.id}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <Link href={links.bar(place, 'sales_amount')} className="min-w-0 truncate font-strong">
                {place.name}
              </Link>
              <span className="flex items-baseline gap-2">
                <span title={money(short)} className="inline-flex items-center gap-0.5 font-strong tabular">
                  <ArrowDown aria-hidden className="size-3.5 text-bad" />
                  {t(`short_of.${against}`, { amount: roundMoney(short) })}
                </span>
                <Link href={links.panel(place)} className="text-small">
                  {t(`reach.${place.kind}`)}
                </Link>
              </span>
            </div>
            <ul className="mt-1 grid">
              {reasons.map((reason) => (
                <li key={reason.code}>
                  <ReasonLine reason={reason} href={links.reason(place, reason)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  )
}
