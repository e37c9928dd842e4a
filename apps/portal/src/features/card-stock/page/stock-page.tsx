import { CardStockDocument, NumberWhereaboutsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer, type Viewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadStockAddress } from '../stock-address.ts'
import { stockTree } from '../stock-tree.ts'
import { HolderTable } from './holder-table.tsx'
import { Incoming } from './incoming.tsx'
import { MovementList } from './movement-list.tsx'
import { NumberSearch } from './number-search.tsx'
import { OwnStretches } from './own-stretches.tsx'
import { StepLinks } from './step-links.tsx'
import { Whereabouts } from './whereabouts.tsx'

const levels = { chain: 'headquarters', franchisee: 'franchisee', store: 'store', person: 'staff' } as const

/** What the viewer answers for: a rep for their own numbers, others for those of their place. */
const ownStock = ({ scope, staffId }: Viewer) => ({
  states: ['held' as const],
  holders: [levels[scope]],
  ...(scope === 'person' && { staffIds: [staffId ?? ''] }),
})

/** Who has which numbers, what is on the way, and where any one of them is. */
export async function StockPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ number }, viewer, t] = await Promise.all([
    loadStockAddress(searchParams),
    requireViewer(),
    getTranslations('card_stock'),
  ])
  if (!can(viewer, 'card_stock.read')) return <Forbidden />
  const [stock, found] = await Promise.all([
    query(CardStockDocument, { own: ownStock(viewer) }),
    number ? query(NumberWhereaboutsDocument, { number }) : null,
  ])
  const series = nodesOf(stock.numberSeries)
  const makes = can(viewer, 'card_stock.print')
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {series.length > 0 && (
              <KeptLink href="/card-stock/stretches" className={buttonLook('plain')}>
                {t('list.title')}
              </KeptLink>
            )}
            {makes && (
              <FormLink path="/card-stock/series" for="new">
                {t('new_series')}
              </FormLink>
            )}
          </>
        }
      />
      {series.length === 0 ? (
        <EmptyState title={t('empty')} hint={t(makes ? 'empty_hint' : 'empty_hint_below')} />
      ) : (
        <div className="grid gap-6">
          <div className="grid gap-3">
            <StepLinks viewer={viewer} />
            <NumberSearch number={number} />
          </div>
          {number && <Whereabouts number={number} found={found?.numberWhereabouts ?? []} series={series} />}
          <Incoming stretches={nodesOf(stock.numberStretches)} viewer={viewer} />
          <OwnStretches stretches={nodesOf(stock.own)} viewer={viewer} />
          <HolderTable places={stockTree(stock.numberStock)} />
          <MovementList movements={nodesOf(stock.numberMovements)} />
        </div>
      )}
    </>
  )
}
