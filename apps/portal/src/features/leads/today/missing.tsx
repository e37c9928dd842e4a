import type { TodayQuery } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'

type Props = { pace: TodayQuery['overview']['paces'][number] }

/** What is missing to the month's quota, and for each working day that is left; nothing where there is no quota. */
export async function Missing({ pace: { missing, missingPerDay, workingDays } }: Props) {
  const [t, { price }] = await Promise.all([getTranslations('leads.day'), getFormat()])
  if (missing === null || missing === undefined) return null
  if (missing === 0)
    return (
      <Card>
        <p className="font-strong">{t('reached')}</p>
      </Card>
    )
  return (
    <Card>
      <p className="flex items-baseline justify-between gap-3">
        <span className="text-soft">{t('missing')}</span>
        <span className="text-large font-strong tabular">{price(missing)}</span>
      </p>
      {missingPerDay !== null && missingPerDay !== undefined && (
        <p className="text-small text-soft tabular">
          {t('missing_per_day', { amount: price(missingPerDay), count: workingDays.remaining })}
        </p>
      )}
    </Card>
  )
}
