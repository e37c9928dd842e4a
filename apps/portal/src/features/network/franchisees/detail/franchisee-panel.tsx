'use client'

import { FranchiseeDetailDocument, type FranchiseeDetailQuery } from '@generated/graphql.ts'
import { franchiseeKindTerms } from '@hubcap/words/terms/network'
import { useTranslations } from 'next-intl'
import { nodePath } from '@/lib/address/node-address.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Details } from '@/patterns/details.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PanelList } from '@/patterns/panel-list.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { InviteLink } from '../../invitations/invite-link.tsx'
import { StoreStatusBadge } from '../../stores/store-status-badge.tsx'
import { FranchiseeStatusBadge } from '../franchisee-status-badge.tsx'
import { ContractSection } from './contract-section.tsx'

type FranchiseeDetail = RecordOf<FranchiseeDetailQuery, 'Franchisee'>

/** One franchisee: whom to call, on what terms, with which stores. */
export function FranchiseePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('franchisees.detail')
  return (
    <RecordPanel document={FranchiseeDetailDocument} type="Franchisee" id={id} label={t('title')} onClose={onClose}>
      {(franchisee) => <LoadedFranchisee franchisee={franchisee} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedFranchisee({ franchisee, onClose }: { franchisee: FranchiseeDetail; onClose: () => void }) {
  const t = useTranslations('franchisees.detail')
  const { count } = useFormat()
  const { term } = useTerms()
  const { id, code, name, kind, status, contactName, contactPhone } = franchisee
  const seesContract = useCan('franchise_contract.read', { franchiseeId: id })
  const seesDeparture = useCan('departure.read', { franchiseeId: id }) && kind !== 'direct'
  const mayEdit = useCan('franchisee.update', { franchiseeId: id })
  return (
    <SidePanel
      label={t('title')}
      title={name}
      onClose={onClose}
      actions={
        <>
          {mayEdit && (
            <FormLink for="edit" path={nodePath('/franchisees', id, 'edit')}>
              {t('edit')}
            </FormLink>
          )}
          {seesDeparture && (
            <KeptLink href={nodePath('/franchisees', id, 'departure')} className={buttonLook('plain')}>
              {t('departure')}
            </KeptLink>
          )}
          {status !== 'ended' && (
            <InviteLink among={['franchise_owner']} wanted={{ role: 'franchise_owner', franchiseeId: id }}>
              {t('invite_owner')}
            </InviteLink>
          )}
        </>
      }
    >
      <p className="mb-4">
        <FranchiseeStatusBadge status={status} />
      </p>
      <Details
        items={[
          { term: t('kind'), value: term(franchiseeKindTerms, kind) },
          { term: t('code'), value: <span className="tabular select-all">{code}</span> },
          { term: t('contact_name'), value: contactName },
          { term: t('contact_phone'), value: contactPhone && <a href={`tel:${contactPhone}`}>{contactPhone}</a> },
          { term: t('staff'), value: <span className="tabular">{count(franchisee.staffCount)}</span> },
        ]}
      />
      {seesContract && <ContractSection contract={franchisee.contract} isDirect={kind === 'direct'} />}
      <PanelSection title={t('stores')} aside={count(franchisee.storeCount)}>
        <PanelList
          empty={t('no_stores')}
          items={franchisee.stores.map((store) => ({
            key: store.id,
            href: `/stores?open=${encodeURIComponent(store.id)}`,
            title: store.name,
            figure: <StoreStatusBadge status={store.status} />,
            note: t('store_staff', { count: store.staffCount }),
          }))}
        />
      </PanelSection>
    </SidePanel>
  )
}
