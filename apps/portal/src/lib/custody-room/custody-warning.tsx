'use client'

import { type CardIssuer, CustodyRoomDocument } from '@generated/graphql.ts'
import { useEffect, useState } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useLateMessage } from '@/lib/words/use-late-message.ts'

type Props = {
  storeId: string
  /** Of the cards that are sold or recharged; undefined while none is chosen. */
  issuer: CardIssuer | undefined
  /** Principal, minor units; null while there is none. */
  principal: number | null
  /** What whoever sells may do about it. */
  note: string
}

/** Said before it is sold: more than may be taken in this quarter by what the cards' issuer holds. It hinders nobody. */
export function CustodyWarning({ storeId, issuer, principal, note }: Props) {
  const { currency } = useViewer().chain
  const message = useLateMessage()
  const [text, setText] = useState('')
  const { data } = useAsked(CustodyRoomDocument, storeId && issuer ? { storeId, issuer } : null)
  const room = data?.custodyRoom ?? null
  const most = room !== null && (principal ?? 0) > room ? room : null
  useEffect(() => {
    let current = true
    if (most === null) setText('')
    else
      void message('card_law.over_custody', { most: { minor: most, currency } }).then(
        (said) => current && setText(said),
      )
    return () => {
      current = false
    }
  }, [most, currency, message])
  return (
    <p role="status" className="rounded bg-warn-tint px-3 py-2 text-warn empty:hidden">
      {text && `${text} ${note}`}
    </p>
  )
}
