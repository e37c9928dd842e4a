import type { MetricPacePartsFragment, OwnRankFragment } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import type { Links } from './links.ts'
import { OwnRanks } from './own-ranks.tsx'

type Props = { sales: MetricPacePartsFragment; scores: readonly OwnRankFragment[]; links: Links }

/** What a rep wants to know first: what is still missing, and for each day. */
export async function OwnNumber({ sales, scores, links }: Props) {
  const [t, { price, money }] = await Promise.all([getTranslations('overview'), getFormat()])
  const { missing, missingPerDay, workingDays } = sales
  return (
    <Card>
      {missing === null ? (
        <p className="text-soft">{t('no_own_quota')}</p>
      ) : missing === 0 ? (
        <p className="text-large font-strong">{t('own_reached')}</p>
      ) : (
        <>
          <p className="text-soft">{missingPerDay === null ? t('own_missed') : t('own_each')}</p>
          <p title={money(missingPerDay ?? missing)} className="mt-1 text-figure font-strong tabular">
            {price(missingPerDay ?? missing)}
          </p>
          {missingPerDay !== null && (
            <p className="mt-1 text-soft tabular">
              {t('own_missing', { missing: price(missing), days: workingDays.remaining })}
            </p>
          )}
        </>
      )}
      {scores.length > 0 && (
        <div className="mt-3 border-t border-line pt-2">
          <OwnRanks scores={scores} links={links} />
        </div>
      )}
    </Card>
  )
}
