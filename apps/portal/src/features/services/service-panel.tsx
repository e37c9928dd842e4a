'use client'

import { ServiceDetailDocument, type ServiceDetailQuery, UpdateServiceDocument } from '@generated/graphql.ts'
import { serviceItemKindTerms, serviceItemStatusTerms } from '@hubcap/words/terms/services'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { nodePath } from '@/lib/address/node-address.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Details } from '@/patterns/details.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { notify } from '@/patterns/toast.tsx'
import { PriceList } from './price-list.tsx'

const PriceForm = dynamic(() => import('./price-form.tsx').then((file) => file.PriceForm))

export type ServiceDetail = RecordOf<ServiceDetailQuery, 'ServiceItem'>

/** One service: what it costs where, now and from a day to come. */
export function ServicePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('services.detail')
  return (
    <RecordPanel document={ServiceDetailDocument} type="ServiceItem" id={id} label={t('title')} onClose={onClose}>
      {(service) => <LoadedService service={service} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedService({ service, onClose }: { service: ServiceDetail; onClose: () => void }) {
  const t = useTranslations('services.detail')
  const { term } = useTerms()
  const { money } = useFormat()
  const may = useCan('service_item.change')
  const [pricing, setPricing] = useState(false)
  return (
    <SidePanel
      label={t('title')}
      title={service.name}
      onClose={onClose}
      actions={
        may &&
        !pricing && (
          <>
            <Button kind="primary" onClick={() => setPricing(true)}>
              {t('set_price')}
            </Button>
            <FormLink for="edit" path={nodePath('/service-items', service.id, 'edit')}>
              {t('edit')}
            </FormLink>
            <StatusButton service={service} />
          </>
        )
      }
    >
      {pricing && <PriceForm serviceItemId={service.id} onDone={() => setPricing(false)} />}
      <Details
        items={[
          { term: t('kind'), value: term(serviceItemKindTerms, service.kind) },
          { term: t('group'), value: service.productGroup },
          { term: t('transfer_price'), value: service.transferPrice === null ? null : money(service.transferPrice) },
          { term: t('status'), value: term(serviceItemStatusTerms, service.status) },
          { term: t('code'), value: <span className="tabular select-all">{service.code}</span> },
        ]}
      />
      <PanelSection title={t('prices')}>
        <PriceList prices={service.prices} />
      </PanelSection>
    </SidePanel>
  )
}

function StatusButton({ service: { id, revision, status } }: { service: ServiceDetail }) {
  const t = useTranslations('services.detail')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const other = status === 'on_sale' ? 'withdrawn' : 'on_sale'
  const change = async () => {
    setBusy(true)
    const outcome = await send(UpdateServiceDocument, { input: { id, revision, status: other } })
    setBusy(false)
    notify(t(outcome.kind === 'done' ? 'saved' : 'not_saved'))
    router.refresh()
  }
  return (
    <Button busy={busy} onClick={() => void change()}>
      {t(other === 'withdrawn' ? 'withdraw' : 'put_on_sale')}
    </Button>
  )
}
