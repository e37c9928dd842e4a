'use client'

import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { CustodyWarning } from '@/lib/custody-room/custody-warning.tsx'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { CheckField } from '@/patterns/fields/check-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { givenFor, type RechargeDraft, type RechargeTerms } from './recharge-draft.ts'

/** How much, with what it gives and how much the card may take; the document only where the law wants to see one. */
export function RechargeFields({ terms }: { terms: RechargeTerms }) {
  const t = useTranslations('recharge')
  const { currency } = useViewer().chain
  const { price: priceOf, day } = useFormat()
  const { setValue } = useFormContext<RechargeDraft>()
  const amount = useWatch<RechargeDraft, 'payments.0.amount'>({ name: 'payments.0.amount' })
  const storeId = useWatch<RechargeDraft, 'storeId'>({ name: 'storeId' })
  const { price, room, asksDocumentFrom, renewsFrom, renewsTo } = terms
  const renews = renewsFrom !== null && renewsTo !== null && { from: day(renewsFrom), to: day(renewsTo) }
  const given = givenFor(terms, amount, currency)
  const hints = [
    renews && t('renew.days', renews),
    room !== null && t('room', { amount: priceOf(room) }),
    price !== null && terms.bonus > 0 && t('offer', { price: priceOf(price), bonus: priceOf(terms.bonus) }),
    price !== null && terms.uses !== null && t('offer_uses', { price: priceOf(price), count: terms.uses }),
  ].filter((hint) => hint !== false)
  const gives = given && [
    priceOf(given.principal),
    ...(given.bonus > 0 ? [t('gives_bonus', { amount: priceOf(given.bonus) })] : []),
    ...(given.uses !== null ? [t('times', { count: given.uses })] : []),
  ]
  return (
    <div className="grid gap-3">
      <MoneyField
        name="payments.0.amount"
        label={t(renews ? 'renew.amount' : 'amount')}
        {...(hints.length > 0 && { hint: hints.join(' ') })}
      />
      {price !== null && !renews && (
        <div className="flex flex-wrap gap-2">
          {[1, 2, 3].map((times) => (
            <Button
              key={times}
              onClick={() => setValue('payments.0.amount', price * times, { shouldDirty: true, shouldValidate: true })}
            >
              {priceOf(price * times)}
            </Button>
          ))}
        </div>
      )}
      <p aria-live="polite" className="text-soft empty:hidden">
        {gives && !renews && t('gives', { what: gives.join(' + ') })}
      </p>
      <CustodyWarning
        storeId={storeId}
        issuer={terms.issuer}
        principal={given?.principal ?? null}
        note={t('over_custody')}
      />
      {asksDocumentFrom !== null && (amount ?? 0) >= asksDocumentFrom && (
        <CheckField name="buyerIdentified" label={t('identified')} hint={t('identified_hint')} />
      )}
    </div>
  )
}
