import { CardLawPageDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { LawRules } from './law-rules.tsx'
import { RateTables } from './rate-tables.tsx'

/** What the law asks of prepaid cards, as the chain keeps it, and the rates that refunds need. */
export async function CardLawPage() {
  const [t, viewer] = await Promise.all([getTranslations('card_law'), requireViewer()])
  if (!can(viewer, 'card_law.read')) return <Forbidden />
  const { cardLaw, cardRates } = await query(CardLawPageDocument, {})
  const maySet = can(viewer, 'card_law.set')
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          maySet && (
            <KeptLink href="/card-law/edit" className={buttonLook('primary')}>
              {t('set')}
            </KeptLink>
          )
        }
      />
      {cardLaw.length === 0 && <EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      <div className="grid items-start gap-4 xl:grid-cols-[3fr_2fr]">
        {cardLaw.length > 0 && <LawRules entries={cardLaw} today={viewer.today} maySet={maySet} />}
        <RateTables tables={cardRates} maySet={maySet} />
      </div>
    </>
  )
}
