'use client'

import { CreditSharesDocument, type CreditSharesQuery, type SharedRecord } from '@generated/graphql.ts'
import { Users } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { percentOf } from './percent-of.ts'

const ShareForm = dynamic(() => import('./share-form.tsx').then((file) => file.ShareForm), { ssr: false })

export type Sharers = CreditSharesQuery['creditShares']

type Props = {
  record: SharedRecord
  id: string
  /** Where it was made, as far as the viewer sees it. */
  franchiseeId: string | undefined
  storeId: string | undefined
  isTakenBack: boolean
}

/** For whom a record counts, and for what share of it; who may, shares it among several. */
export function SharesOf({ record, id, franchiseeId, storeId, isTakenBack }: Props) {
  const t = useTranslations('credits.shares')
  const may = useCan('credit.share', { franchiseeId, storeId }) && !isTakenBack
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { data, again } = useAsked(CreditSharesDocument, { record, id })
  const sharers = data?.creditShares ?? []
  // Whose a record is that nobody shares stands beside it already.
  if (sharers.length === 0 || (sharers.length === 1 && !may)) return null
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <PanelSection title={t('title')}>
      {isOpen ? (
        <ShareForm
          record={record}
          id={id}
          franchiseeId={franchiseeId}
          sharers={sharers}
          onShared={() => {
            again()
            close()
          }}
          onCancel={close}
        />
      ) : (
        <>
          <ul className="grid gap-1">
            {sharers.map(({ staffId, name, share }) => (
              <li key={staffId} className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 truncate">{name}</span>
                <span className="tabular">{percentOf(share)}</span>
              </li>
            ))}
          </ul>
          {may && (
            <Button ref={opener} className="mt-3" onClick={() => setOpen(true)}>
              <Users aria-hidden className="size-4" />
              {t(sharers.length === 1 ? 'open' : 'change')}
            </Button>
          )}
        </>
      )}
    </PanelSection>
  )
}
