'use client'

import { StoreDetailDocument, type StoreDetailQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { nodePath } from '@/lib/address/node-address.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { LatestSales } from '@/lib/latest-sales/latest-sales.tsx'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { PanelList } from '@/patterns/panel-list.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { InviteLink } from '../../invitations/invite-link.tsx'
import { OpeningHoursTable } from '../hours/opening-hours-table.tsx'
import { StoreStatusBadge } from '../store-status-badge.tsx'
import { StoreFacts } from './store-facts.tsx'

export type StoreDetail = RecordOf<StoreDetailQuery, 'Store'>

/** One store: where it is, when it is open, who works there, what it sold last. */
export function StorePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('stores.detail')
  return (
    <RecordPanel document={StoreDetailDocument} type="Store" id={id} label={t('title')} onClose={onClose}>
      {(store) => <LoadedStore store={store} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedStore({ store, onClose }: { store: StoreDetail; onClose: () => void }) {
  const t = useTranslations('stores.detail')
  const { count } = useFormat()
  const mayEdit = useCan('store.update', { franchiseeId: store.franchisee?.id, storeId: store.id })
  return (
    <SidePanel
      label={t('title')}
      title={store.name}
      onClose={onClose}
      actions={
        <>
          {mayEdit && (
            <FormLink for="edit" path={nodePath('/stores', store.id, 'edit')}>
              {t('edit')}
            </FormLink>
          )}
          <HistoryLink id={store.id} franchiseeId={store.franchisee?.id} />
          {store.status !== 'closed' && (
            <InviteLink
              among={['store_manager', 'sales_rep']}
              wanted={{ role: 'sales_rep', franchiseeId: store.franchisee?.id, storeId: store.id }}
            >
              {t('invite')}
            </InviteLink>
          )}
        </>
      }
    >
      <p className="mb-4">
        <StoreStatusBadge status={store.status} />
      </p>
      <StoreFacts store={store} />
      <PanelSection title={t('hours')}>
        <OpeningHoursTable hours={store.openingHours} />
      </PanelSection>
      <PanelSection title={t('staff')} aside={count(store.staffCount)}>
        <PanelList
          empty={t('no_staff')}
          items={store.staff.map(({ id, name, post }) => ({
            key: id,
            href: `/staff?place=store-${encodeURIComponent(store.id)}&open=${encodeURIComponent(id)}`,
            title: name,
            figure: <span className="text-soft">{post}</span>,
          }))}
        />
      </PanelSection>
      <LatestSales sales={store.cardSales} of="seller" />
    </SidePanel>
  )
}
