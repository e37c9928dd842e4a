'use client'

import type { RechargeFieldsFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'

const VoidRecharge = dynamic(() => import('./void-recharge.tsx').then((file) => file.VoidRecharge), { ssr: false })

/** What a recharge gave and how it was paid, with the way to undo it. */
export function RechargeLine({ recharge, mayVoid }: { recharge: RechargeFieldsFragment; mayVoid: boolean }) {
  const t = useTranslations('recharge.life')
  const { money } = useFormat()
  const { term } = useTerms()
  const mayInvoice = useCan('invoice.issue')
  const [open, setOpen] = useState(false)
  const { id, bonus, uses, payments, isVoided, paid } = recharge
  const told = [
    payments.map(({ method }) => term(paymentMethodTerms, method)).join(' + '),
    bonus > 0 && t('bonus', { amount: money(bonus) }),
    uses !== null && t('uses', { count: uses }),
    isVoided && t('voided'),
  ]
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-2 text-small text-soft">
        {told.filter(Boolean).join(' · ')}
        {mayInvoice && !isVoided && paid > 0 && (
          <KeptLink href={`/invoices/new?recharge=${encodeURIComponent(id)}`} className="link">
            {t('invoice')}
          </KeptLink>
        )}
        {mayVoid && !isVoided && !open && (
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {t('void')}
          </Button>
        )}
      </span>
      {open && <VoidRecharge id={id} paid={paid} onClose={() => setOpen(false)} />}
    </>
  )
}
