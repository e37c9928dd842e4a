import { OpeningListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadOpeningsAddress } from './openings-address.ts'
import { OpeningsTable } from './openings-table.tsx'

/** What live cards came with when their chain moved in, against what the old system says, to be signed. */
export async function OpeningsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, address, viewer] = await Promise.all([
    getTranslations('openings'),
    loadOpeningsAddress(searchParams),
    requireViewer(),
  ])
  if (!can(viewer, 'opening.read')) return <Forbidden />
  const order = orderBy(address.sort, ['cutOverOn'], { field: 'cutOverOn', direction: 'desc' })
  const { cardOpenings } = await query(OpeningListDocument, { ...pageVariables(address), orderBy: order })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(viewer, 'import.create') && (
            <KeptLink href="/imports/new?kind=cards" className={buttonLook('primary')}>
              {t('import')}
            </KeptLink>
          )
        }
      />
      <OpeningsTable {...listPage(cardOpenings)} />
    </>
  )
}
