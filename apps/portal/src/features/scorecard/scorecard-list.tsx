import type { ScorecardGivenFragment, ScorecardVersionFragment } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { scorecardPath } from '@/lib/address/scorecard-path.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { ItemTerms } from './item-terms.tsx'
import { MetricTerms } from './metric-terms.tsx'

type Props = {
  families: readonly ScorecardVersionFragment[]
  given: readonly ScorecardGivenFragment[]
  maySet: boolean
}

/** Every scorecard of the chain: what counts in it, and for how many it was said that it holds. */
export async function ScorecardList({ families, given, maySet }: Props) {
  const t = await getTranslations('scorecard')
  const [first] = families
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t('title')}
        lead={t('lead_several')}
        actions={
          maySet &&
          first && (
            <FormLink path={scorecardPath(first.familyId, '/new')} for="new">
              {t('new')}
            </FormLink>
          )
        }
      />
      <ul className="grid gap-3">
        {families.map((card) => (
          <Row key={card.familyId} card={card} count={countOf(card, given)} />
        ))}
      </ul>
    </div>
  )
}

const countOf = ({ familyId }: ScorecardVersionFragment, given: readonly ScorecardGivenFragment[]) =>
  given.filter(({ family }) => family?.familyId === familyId).length

async function Row({ card, count }: { card: ScorecardVersionFragment; count: number }) {
  const [t, { month }] = await Promise.all([getTranslations('scorecard'), getFormat()])
  const holds = card.isDefault ? t('holds_default') : t('holds_for', { count })
  return (
    <li className="rounded border border-line bg-surface p-4">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <h2 className="min-w-0 truncate text-base">
          <KeptLink href={scorecardPath(card.familyId)} className="font-strong text-accent">
            {card.name}
          </KeptLink>
        </h2>
        <span className="text-soft">{holds}</span>
        {!card.isFirst && (
          <span className="ml-auto text-small text-soft">
            {t('history.from', { month: month(card.fromMonth.slice(0, 7)) })}
          </span>
        )}
      </div>
      <MetricTerms metrics={card.metrics} />
      <ItemTerms items={card.items} />
    </li>
  )
}
