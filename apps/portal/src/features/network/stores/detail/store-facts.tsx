'use client'

import { ExternalLink } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Details } from '@/patterns/details.tsx'
import { mapAddress } from '../map-address.ts'
import type { StoreDetail } from './store-panel.tsx'

const DivisionName = dynamic(() => import('../division/division-name.tsx').then((file) => file.DivisionName), {
  ssr: false,
})

export function StoreFacts({ store }: { store: StoreDetail }) {
  const t = useTranslations('stores.detail')
  const { day } = useFormat()
  return (
    <Details
      items={[
        { term: t('franchisee'), value: store.franchisee?.name },
        { term: t('code'), value: <span className="tabular select-all">{store.code}</span> },
        { term: t('phone'), value: store.phone && <a href={`tel:${store.phone}`}>{store.phone}</a> },
        { term: t('division'), value: store.divisionCode && <DivisionName code={store.divisionCode} /> },
        { term: t('address'), value: store.address },
        { term: t('coordinates'), value: <Coordinates store={store} /> },
        { term: t('opened_on'), value: store.openedOn && day(store.openedOn) },
        { term: t('closed_on'), value: store.closedOn && day(store.closedOn) },
      ].filter(({ value }) => value !== null)}
    />
  )
}

function Coordinates({ store: { name, longitude, latitude } }: { store: StoreDetail }) {
  const t = useTranslations('stores.detail')
  if (longitude === null || latitude === null) return <span className="text-soft">{t('no_coordinates')}</span>
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <span className="tabular select-all">
        {latitude.toFixed(6)}, {longitude.toFixed(6)}
      </span>
      <a
        href={mapAddress({ name, longitude, latitude })}
        target="_blank"
        rel="noreferrer"
        className="inline-flex items-center gap-1 text-accent hover:underline"
      >
        {t('map')}
        <ExternalLink aria-hidden className="size-3.5" />
      </a>
    </span>
  )
}
