import type { StretchRowFragment } from '@generated/graphql.ts'
import type { can } from '@hubcap/rules/tenancy/can'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { holderName } from '../holder-name.tsx'
import { stepsOf } from '../steps.ts'
import { movePath } from '../stock-address.ts'
import { writtenRange } from '../written-range.ts'

type Props = { stretches: readonly StretchRowFragment[]; viewer: Parameters<typeof can>[0] }

/** What the viewer has, with the next step, in which the first number stands already. */
export async function OwnStretches({ stretches, viewer }: Props) {
  const [t, locale, { fullMoment }] = await Promise.all([
    getTranslations('card_stock'),
    getLocale() as Promise<Locale>,
    getFormat(),
  ])
  const steps = stepsOf(viewer)
  const next = (['issue', 'return'] as const).find((step) => steps.includes(step))
  return (
    <section aria-label={t('own')} className="grid gap-2">
      <h2>{t('own')}</h2>
      {stretches.length === 0 && <p className="text-soft">{t('own_none')}</p>}
      {stretches.length > 0 && (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {stretches.map((stretch) => (
            <li key={stretch.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
              <span className="min-w-0 flex-1">
                <span className="tabular">{writtenRange(stretch)}</span>{' '}
                <span className="text-soft">{t('pieces', { count: stretch.quantity })}</span>
                <span className="block text-small text-soft">
                  {stretch.series.name} · {holderName(stretch.holder, stretch, locale)} ·{' '}
                  {t('since', { at: fullMoment(stretch.since) })}
                </span>
              </span>
              {next && (
                <Link
                  href={movePath('/card-stock/move', { step: next, series: stretch.series.id, first: stretch.first })}
                  className={buttonLook()}
                >
                  {t(`steps.${next}`)}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
