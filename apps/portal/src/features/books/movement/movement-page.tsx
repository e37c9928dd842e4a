import { MovementDocument, type MovementQuery } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { transferCauseTerms } from '@hubcap/words/terms/ledger'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadMovementAddress } from '../books-address.ts'
import { MovementClearing } from './movement-clearing.tsx'
import { MovementFacts } from './movement-facts.tsx'
import { MovementTransfers } from './movement-transfers.tsx'

export type Movement = NonNullable<MovementQuery['ledgerMovement']>

/** One movement of the books: what happened, who did it, every transfer of it, and what came of it between parties. */
export async function MovementPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, locale, viewer, { movement: id }, { fullMoment }] = await Promise.all([
    getTranslations('books'),
    getLocale(),
    requireViewer(),
    loadMovementAddress(searchParams),
    getFormat(),
  ])
  if (!can(viewer, 'ledger.read')) return <Forbidden />
  const { ledgerMovement: movement } = await query(MovementDocument, { movementId: id })
  if (!movement) {
    if (id) notFound()
    return <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
  }
  return (
    <div className="mx-auto max-w-4xl">
      <BackLink href="/books" label={t('title')} />
      <PageHeader
        title={makeTerms(locale as Locale).term(transferCauseTerms, movement.cause)}
        lead={fullMoment(movement.at)}
      />
      <MovementFacts movement={movement} />
      <MovementTransfers transfers={movement.transfers} cardId={movement.cardId ?? null} />
      {movement.clearingLines.length > 0 && <MovementClearing lines={movement.clearingLines} />}
    </div>
  )
}
