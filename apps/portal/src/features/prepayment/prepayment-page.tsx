import { PrepaymentPageDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { CustodyRecords } from './custody-records.tsx'
import { IssuerFigures } from './issuer-figures.tsx'
import { IssuersTable } from './issuers-table.tsx'
import { issuerAt, loadPrepaymentAddress, withIssuer } from './prepayment-address.ts'
import { QuarterLines } from './quarter-lines.tsx'
import { ReportLinks } from './report-links.tsx'

/** What customers have paid in advance, what is to be held for it and what is, per issuer. */
export async function PrepaymentPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, address, viewer] = await Promise.all([
    getTranslations('prepayment'),
    loadPrepaymentAddress(searchParams),
    requireViewer(),
  ])
  if (!can(viewer, 'prepayment.read')) return <Forbidden />
  const { prepayment, prepaymentCustodies } = await query(PrepaymentPageDocument, {})
  const issuer = issuerAt(prepayment, address.issuer)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          issuer &&
          can(viewer, 'prepayment.record') && (
            <KeptLink href={withIssuer('/prepayment/new', issuer.franchiseeId)} className={buttonLook('primary')}>
              {t('record')}
            </KeptLink>
          )
        }
      />
      {issuer && (
        <div className="grid gap-4 xl:grid-cols-2">
          <IssuerFigures issuer={issuer} />
          <QuarterLines issuer={issuer} />
          <ReportLinks issuer={issuer} />
          <CustodyRecords records={prepaymentCustodies} />
        </div>
      )}
      {prepayment.length > 1 && <IssuersTable issuers={prepayment} />}
    </>
  )
}
