'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { CardAtTill } from './till-draft.ts'

const RechargeBox = dynamic(() => import('@/lib/card-recharge/recharge-box.tsx').then((file) => file.RechargeBox), {
  ssr: false,
})

export type Place = { readonly storeId: string; readonly staffId: string }
type Props = { card: CardAtTill; presentation: string | null; place: Place; onDone: () => void }

/** A card that lies there can take more before it pays; what is on it is asked anew then. */
export function RechargeAtTill({ card, presentation, place, onDone }: Props) {
  const t = useTranslations('recharge')
  const { money } = useFormat()
  const [open, setOpen] = useState(false)
  const isRenewed = card.kind === 'period'
  if (!open)
    return (
      <Button kind="quiet" className="mt-1" onClick={() => setOpen(true)}>
        {t(isRenewed ? 'renew.title' : 'open')}
      </Button>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the recharge alone, and not the whole sale
    <div
      className="mt-3 border-line border-t pt-3"
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <RechargeBox
        key={place.staffId}
        cardId={card.id}
        presentation={presentation}
        place={place}
        onDone={({ paid }) => {
          notify(t(isRenewed ? 'renew.done' : 'done', { amount: money(paid) }))
          setOpen(false)
          onDone()
        }}
        beside={
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        }
      />
    </div>
  )
}
