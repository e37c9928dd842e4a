import type { OverviewSaleFragment } from '@generated/graphql.ts'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Viewer } from '@/lib/session/viewer.ts'
import { Card } from '@/patterns/card.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import type { Links } from './links.ts'

type Props = { sales: readonly OverviewSaleFragment[]; viewer: Viewer; links: Links }

/** What happened last; each opens. */
export async function LatestSales({ sales, viewer, links }: Props) {
  const t = await getTranslations('overview')
  const { money, moment } = await getFormat()
  const names = (sale: OverviewSaleFragment) => [
    sale.cardProduct?.name,
    viewer.scope !== 'person' && sale.staffName,
    (viewer.scope === 'chain' || viewer.scope === 'franchisee') && sale.storeName,
  ]
  return (
    <Card title={t('latest')} aside={sales.length > 0 && <Link href={links.sales}>{t('all')}</Link>}>
      {sales.length === 0 ? (
        <EmptyState title={t('none')} hint={t('none_hint')} />
      ) : (
        <ul className="-mx-2 grid">
          {sales.map((sale) => (
            <li key={sale.id}>
              <Link href={links.sale(sale.id)} className="quick block rounded px-2 py-2 hover:bg-hover">
                <RowCard
                  title={sale.customerName}
                  figure={money(sale.amount)}
                  lines={names(sale)}
                  aside={moment(sale.soldAt)}
                />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
