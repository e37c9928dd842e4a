'use client'

import { cardBearingTerms } from '@hubcap/words/terms/card-law'
import { cardIssuerTerms } from '@hubcap/words/terms/catalog'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { MoreTermsFields } from './more-terms-fields.tsx'
import { PrincipalFollowsPrice } from './principal-follows-price.tsx'
import { SpanFields } from './span-fields.tsx'
import type { TermsDraft } from './terms-draft.ts'

/** What a card is sold as: asked of a new product, and of new terms of one. */
export function TermsFields() {
  const t = useTranslations('catalog.form')
  const { choices } = useTerms()
  const [kind, pricing, bearing] = useWatch<TermsDraft, ['kind', 'pricing', 'bearing']>({
    name: ['kind', 'pricing', 'bearing'],
  })
  const isOpen = kind === 'stored_value' && pricing === 'open'
  return (
    <>
      <ChoiceButtons name="bearing" label={t('bearing')} choices={choices(cardBearingTerms)} />
      {kind === 'stored_value' && (
        <ChoiceButtons
          name="pricing"
          label={t('pricing')}
          choices={[
            { value: 'fixed', label: t('fixed'), detail: t('fixed_detail') },
            { value: 'open', label: t('open'), detail: t('open_detail') },
          ]}
        />
      )}
      {kind === 'count' && <NumberField name="uses" label={t('uses')} />}
      {kind === 'period' && (
        <>
          <SpanFields name="period" unit="periodUnit" label={t('period')} />
          <NumberField name="usesPerMonth" label={t('uses_per_month')} hint={t('uses_per_month_hint')} optional />
        </>
      )}
      {!isOpen && (
        <>
          <MoneyField name="price" label={t('price')} />
          <MoneyField name="principal" label={t('principal')} hint={t('principal_hint')} />
          <MoneyField name="bonus" label={t('bonus')} hint={t('bonus_hint')} optional />
          <PrincipalFollowsPrice />
        </>
      )}
      {bearing === 'bearer' && kind !== 'period' && (
        <NumberField name="validMonths" label={t('valid_months')} hint={t('valid_months_hint')} optional />
      )}
      <ChoiceButtons name="issuer" label={t('issuer')} choices={choices(cardIssuerTerms)} />
      <MoreTermsFields />
    </>
  )
}
