'use client'

import type { ReceiptFieldsFragment } from '@generated/graphql.ts'
import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { nodePath } from '@/lib/address/node-address.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { Receipt } from './receipt/receipt.tsx'

/** Paid: what is left on the cards, the receipt, and the next customer under Enter. */
export function TillDone({ receipt, onNext }: { receipt: ReceiptFieldsFragment; onNext: () => void }) {
  const t = useTranslations('till.done')
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => next.current?.focus(), [])
  return (
    <section className="mx-auto max-w-md">
      <p className="mb-3 flex items-center gap-2 print:hidden">
        <CircleCheck aria-hidden className="size-6 text-good" />
        <span className="text-large font-strong">{t('title')}</span>
      </p>
      <Receipt receipt={receipt} />
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        <button ref={next} type="button" className={buttonLook('primary', '!h-11 flex-1')} onClick={onNext}>
          {t('next')}
        </button>
        <KeptLink href={nodePath('/receipts', receipt.id, 'print')} className={buttonLook('plain', '!h-11')}>
          {t('print')}
        </KeptLink>
      </div>
    </section>
  )
}
