'use client'

import { CustomerHoldingsDocument, type CustomerHoldingsQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { CardsHeld } from './cards-held.tsx'
import { LatestUses } from './latest-uses.tsx'
import { Vehicles } from './vehicles.tsx'

export type Holdings = Extract<CustomerHoldingsQuery['node'], { __typename: 'Customer' }>
export type Uses = CustomerHoldingsQuery['tillSales']['edges']

type Props = { id: string; isErased: boolean }

/** What a customer has: cards with what is left on them, vehicles, and what they had done lately. */
export function CustomerHoldings({ id, isErased }: Props) {
  const t = useTranslations('customers.holdings')
  const [loaded, setLoaded] = useState<{ holdings: Holdings; uses: Uses } | null>(null)
  const [failed, setFailed] = useState(false)
  const load = useCallback(
    () =>
      ask(CustomerHoldingsDocument, { id, customerIds: [id] }).then(
        ({ node, tillSales }) =>
          node?.__typename === 'Customer' && setLoaded({ holdings: node, uses: tillSales.edges }),
        () => setFailed(true),
      ),
    [id],
  )
  useEffect(() => void load(), [load])
  if (failed) return <PanelSection title={t('cards')}>{t('failed')}</PanelSection>
  if (!loaded) return null
  const { holdings, uses } = loaded
  return (
    <>
      <CardsHeld cards={holdings.cards} />
      {!isErased && <Vehicles customerId={id} vehicles={holdings.vehicles} onChanged={load} />}
      <LatestUses uses={uses} />
    </>
  )
}
