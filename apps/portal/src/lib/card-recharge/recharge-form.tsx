'use client'

import { type PaymentMethod, RechargeCardDocument, type RechargeFieldsFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { besideItsField, givenFor, type RechargeDraft, type RechargeTerms } from './recharge-draft.ts'
import { RechargeFields } from './recharge-fields.tsx'

const schema = () => import('@hubcap/rules/cards/recharge/recharge-card.input').then((file) => file.rechargeCardInput)

export type RechargeFormProps = {
  cardId: string
  terms: RechargeTerms
  /** Of a card that lies at the till. */
  presentation?: string | null
  place: { readonly storeId: string; readonly staffId: string }
  onDone: (recharge: RechargeFieldsFragment) => void
  /** Beside the button that saves. */
  beside?: ReactNode
  /** Where and by whom, unless that is settled. */
  children?: ReactNode
}

/** Money onto a card: how much and how it is paid, what it gives, asked before it moves. */
export function RechargeForm({ cardId, terms, presentation, place, onDone, beside, children }: RechargeFormProps) {
  const t = useTranslations('recharge')
  const { currency } = useViewer().chain
  const { money, day } = useFormat()
  const { choices, term } = useTerms()
  const [attempt, setAttempt] = useState({ of: '', key: newKey() })
  const renews = terms.renewsTo
  const toInput = ({ payments, ...draft }: RechargeDraft, idempotencyKey: string) => ({
    ...{ ...draft, cardId, ...(presentation && { presentation }), idempotencyKey },
    payments: payments.map(({ method, amount }) => ({ method: method as PaymentMethod, amount: amount as number })),
  })
  // Another amount is another recharge: it must not come with the key of the one before.
  const save = async (draft: RechargeDraft) => {
    const of = JSON.stringify(draft)
    const key = attempt.of === of || attempt.of === '' ? attempt.key : newKey()
    setAttempt({ of, key })
    return besideItsField(await send(RechargeCardDocument, { input: toInput(draft, key) }))
  }
  return (
    <Form<RechargeDraft, RechargeFieldsFragment>
      schema={schema}
      defaults={{ payments: [{ method: '', amount: terms.price }], buyerIdentified: false, ...place }}
      toInput={(draft) => toInput(draft, attempt.key)}
      draftKey={`recharge:${cardId}`}
      save={save}
      onDone={onDone}
      submit={t(renews ? 'renew.title' : 'submit')}
      beside={beside}
      question={({ payments: [paid] }) => {
        const given = givenFor(terms, paid?.amount ?? null, currency)
        const method = paid?.method ? term(paymentMethodTerms, paid.method) : ''
        return {
          title: t(renews ? 'renew.question' : 'question.title'),
          moves: [
            { label: t('question.paid', { method }), amount: money(paid?.amount ?? 0) },
            renews
              ? { label: t('renew.until'), amount: day(renews) }
              : { label: t('principal'), amount: money(given?.principal ?? 0) },
            ...(given && given.bonus > 0 ? [{ label: t('bonus'), amount: money(given.bonus) }] : []),
            ...(given && given.uses !== null ? [{ label: t('uses'), amount: t('times', { count: given.uses }) }] : []),
          ],
          confirm: t(renews ? 'renew.confirm' : 'question.confirm'),
          cancel: t('question.cancel'),
        }
      }}
    >
      <RechargeFields terms={terms} />
      <ChoiceButtons
        name="payments.0.method"
        label={t('method')}
        choices={choices(paymentMethodTerms)}
        className="grid-cols-3"
      />
      {children}
    </Form>
  )
}
