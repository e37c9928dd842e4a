'use client'

import type { CardInFullFragment, RechargeFieldsFragment } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RechargeBox } from '@/lib/card-recharge/recharge-box.tsx'
import { useFormat } from '@/lib/format/use-format.ts'
import { type NamedStore, PlaceFields } from '@/lib/selling-place/place-fields.tsx'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useMessage } from '@/lib/words/use-message.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { Card } from '@/patterns/card.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { notify } from '@/patterns/toast.tsx'
import { CardFacts } from '../card-facts.tsx'
import { cardPath } from '../card-path.ts'

type Props = { card: CardInFullFragment; stores: readonly NamedStore[]; storeCount: number }

/** The card as it is beside the form; once it is recharged, back to the card. */
export function RechargeScreen({ card, stores, storeCount }: Props) {
  const t = useTranslations('recharge')
  const cards = useTranslations('cards')
  const { scope, staffId } = useViewer()
  const { money } = useFormat()
  const message = useMessage()
  const router = useRouter()
  const own = stores.find(({ id }) => id === card.store?.id) ?? null
  const [place] = useState({
    storeId: own?.id ?? (storeCount === 1 ? (stores[0]?.id ?? '') : ''),
    staffId: scope === 'person' ? (staffId ?? '') : '',
  })
  const mayRenew = card.possibilities.find(({ action }) => action === 'renew')?.refusal
  const isRenewed = mayRenew?.code !== 'card.not_by_days'
  const refusal = isRenewed ? mayRenew : card.possibilities.find(({ action }) => action === 'recharge')?.refusal
  const who = [card.customer?.name ?? cards('columns.nobody'), card.cardProduct.name, card.cardNo]
  const done = ({ paid }: RechargeFieldsFragment) => {
    notify(t(isRenewed ? 'renew.done' : 'done', { amount: money(paid) }))
    router.push(cardPath(card.id))
    router.refresh()
  }
  return (
    <>
      <BackLink href={cardPath(card.id)} label={who.filter(Boolean).join(' · ')} />
      <PageHeader title={t(isRenewed ? 'renew.title' : 'title')} />
      <div className="grid items-start gap-4 lg:grid-cols-[22rem_1fr]">
        <Card>
          <CardFacts card={card} />
        </Card>
        {refusal ? (
          <EmptyState title={t(isRenewed ? 'renew.not_now' : 'not_now')} hint={message(refusal.code, refusal.params)} />
        ) : (
          <Card>
            <RechargeBox cardId={card.id} place={place} onDone={done}>
              <PlaceFields stores={stores} storeCount={storeCount} preset={own} />
            </RechargeBox>
          </Card>
        )}
      </div>
    </>
  )
}
