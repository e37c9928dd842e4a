import type { StretchRowFragment } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { holderName } from '../holder-name.tsx'
import { movePath } from '../stock-address.ts'
import { writtenRange } from '../written-range.ts'

type Viewer = Parameters<typeof can>[0]
type Props = { stretches: readonly StretchRowFragment[]; viewer: Viewer }

/** Whether the viewer is who numbers were sent to; the api asks again, by the same rule. */
const isFor = ({ holder, staff }: StretchRowFragment, { scope, staffId }: Viewer): boolean => {
  if (holder === 'staff') return staff?.id === staffId
  if (holder === 'store') return scope === 'store' || scope === 'franchisee'
  return scope === (holder === 'headquarters' ? 'chain' : 'franchisee')
}

/** What is on the way: nobody answers for it until its receiver says that it came. */
export async function Incoming({ stretches, viewer }: Props) {
  const [t, locale, { fullMoment }] = await Promise.all([
    getTranslations('card_stock'),
    getLocale() as Promise<Locale>,
    getFormat(),
  ])
  if (stretches.length === 0) return null
  return (
    <section aria-label={t('incoming')} className="grid gap-2">
      <h2>{t('incoming')}</h2>
      <ul className="divide-y divide-line rounded border border-line bg-surface">
        {stretches.map((stretch) => {
          const { id, first, last, quantity, series, holder, since } = stretch
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
              <span className="min-w-0 flex-1">
                <span className="tabular">{writtenRange(stretch)}</span>{' '}
                <span className="text-soft">{t('pieces', { count: quantity })}</span>
                <span className="block text-small text-soft">
                  {series.name} · {t('for', { holder: holderName(holder, stretch, locale) })} · {fullMoment(since)}
                </span>
              </span>
              {can(viewer, 'card_stock.handle') && isFor(stretch, viewer) && (
                <Link
                  href={movePath('/card-stock/move', { step: 'receive', series: series.id, first, last })}
                  className={buttonLook('primary')}
                >
                  {t('steps.receive')}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
