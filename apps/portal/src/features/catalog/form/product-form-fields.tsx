'use client'

import { cardIssuerTerms } from '@hubcap/words/terms/catalog'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { PrincipalFollowsPrice } from './principal-follows-price.tsx'

/** What a card product is asked when it is made and when it is changed. */
export function ProductFormFields() {
  const t = useTranslations('catalog.form')
  const { choices } = useTerms()
  const isFixed = useWatch({ name: 'pricing' }) === 'fixed'
  return (
    <>
      <ChoiceButtons name="issuer" label={t('issuer')} choices={choices(cardIssuerTerms)} />
      <ChoiceButtons
        name="pricing"
        label={t('pricing')}
        choices={[
          { value: 'fixed', label: t('fixed'), detail: t('fixed_detail') },
          { value: 'open', label: t('open'), detail: t('open_detail') },
        ]}
      />
      {isFixed && (
        <>
          <MoneyField name="price" label={t('price')} />
          <MoneyField name="principal" label={t('principal')} hint={t('principal_hint')} />
          <MoneyField name="bonus" label={t('bonus')} hint={t('bonus_hint')} optional />
          <PrincipalFollowsPrice />
        </>
      )}
    </>
  )
}

export function ProductNameFields({ withCode }: { withCode: boolean }) {
  const t = useTranslations('catalog.form')
  return (
    <>
      <TextField name="name" label={t('name')} autoFocus />
      {withCode && <TextField name="code" label={t('code')} hint={t('code_hint')} />}
    </>
  )
}
