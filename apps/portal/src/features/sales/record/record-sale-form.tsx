'use client'

import { RecordSaleDocument, type SaleRowFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { type NamedStore, PlaceFields } from '@/lib/selling-place/place-fields.tsx'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { besideItsField, type CounterLaw } from './counter-law.ts'
import { CustomerFields } from './customer-fields.tsx'
import { IdentifiedField } from './identified-field.tsx'
import { ProductFields } from './product-fields.tsx'
import { type Product, type SaleDraft, toInput } from './sale-draft.ts'
import type { SoldLead } from './sold-lead.ts'
import { TimeField } from './time-field.tsx'
import { useSaleQuestion } from './use-sale-question.ts'

const schema = () => import('@hubcap/rules/sales/record-card-sale.input').then((file) => file.recordCardSaleInput)

/** What is wrong with a card's number stands beside it. */
const fieldOfNumber = (code: string) => (/^(card_no|stock)\./.test(code) ? 'cardNo' : null)

type Props = {
  stores: readonly NamedStore[]
  storeCount: number
  preset: NamedStore | null
  products: readonly Product[]
  /** Whether the chain has printed cards; one that hasn't is never asked for a number. */
  sellsByNumber: boolean
  law: CounterLaw
  /** Whom the sale wins: what is known of them is filled in. */
  lead: SoldLead | null
  onDone: (sale: SaleRowFragment) => void
}

/** For forty times a day: what is certain is filled in, what is left are one number and three taps. */
export function RecordSaleForm({ stores, storeCount, preset, products, sellsByNumber, law, lead, onDone }: Props) {
  const t = useTranslations('sales.record')
  const { scope, staffId, chain } = useViewer()
  const { choices } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const question = useSaleQuestion(products)
  const wanted = products.find(({ id }) => id === lead?.productId)
  const defaults: SaleDraft = {
    customerPhone: lead?.phone ?? '',
    customerName: lead?.name ?? '',
    presentation: null,
    cardProductId: products.length === 1 ? (products[0]?.id ?? '') : (wanted?.id ?? ''),
    amount: null,
    cardNo: '',
    paymentMethod: '',
    buyerIdentified: false,
    storeId: preset?.id ?? (storeCount === 1 ? (stores[0]?.id ?? '') : ''),
    // An owner or manager may be staff too, yet mostly records for a rep.
    staffId: scope === 'person' ? (staffId ?? '') : (lead?.staffId ?? ''),
    soldAtWall: null,
    leadId: lead?.id ?? null,
    idempotencyKey,
  }
  const productOf = (draft: SaleDraft) => products.find(({ id }) => id === draft.cardProductId)
  const input = (draft: SaleDraft) => toInput(draft, productOf(draft), chain.timeZone)
  const save = async (draft: SaleDraft) =>
    besideItsField(await send(RecordSaleDocument, { input: input(draft) }), productOf(draft))
  return (
    <Form<SaleDraft, SaleRowFragment>
      schema={schema}
      defaults={defaults}
      toInput={input}
      save={save}
      fieldOf={fieldOfNumber}
      onDone={onDone}
      draftKey={lead ? `record-sale:${lead.id}` : 'record-sale'}
      question={question}
      submit={t('submit')}
      wide
    >
      {lead && <p className="text-soft">{t(lead.phone ? 'of_lead' : 'of_lead_covered', { name: lead.name })}</p>}
      <CustomerFields />
      <ProductFields products={products} law={law} />
      {sellsByNumber && (
        <TextField name="cardNo" label={t('card_no')} hint={t('card_no_hint')} optional inputMode="numeric" />
      )}
      <IdentifiedField law={law} products={products} />
      <ChoiceButtons
        name="paymentMethod"
        label={t('payment')}
        choices={choices(paymentMethodTerms)}
        className="grid-cols-3"
      />
      <PlaceFields stores={stores} storeCount={storeCount} preset={preset} />
      <TimeField />
    </Form>
  )
}
