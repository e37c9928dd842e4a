'use client'

import { FindFranchiseesDocument } from '@generated/graphql.ts'
import { bonusFunders } from '@hubcap/rules/cards/bonus-funder'
import { bonusFunderTerms, drawRuleTerms, transferPriceTerms } from '@hubcap/words/terms/cards'
import { usableAtTerms } from '@hubcap/words/terms/catalog'
import { useTranslations } from 'next-intl'
import { useFormState, useWatch } from 'react-hook-form'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { PlacesField } from '@/patterns/fields/places-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { SpanFields } from './span-fields.tsx'
import type { TermsDraft } from './terms-draft.ts'

const findFranchisees = async (text: string) =>
  nodesOf((await ask(FindFranchiseesDocument, { text: text || null })).franchisees)

/** What most products leave as it is: where a card may be used, and who bears and owes what between franchisees. */
export function MoreTermsFields() {
  const t = useTranslations('catalog.form')
  const { choices } = useTerms()
  const [kind, bonus, usableAt] = useWatch<TermsDraft, ['kind', 'bonus', 'usableAt']>({
    name: ['kind', 'bonus', 'usableAt'],
  })
  const { errors } = useFormState<TermsDraft>()
  const yesNo = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
  const wrong = ['usableFranchiseeIds', 'funding', 'bonusValidFor'].some((name) => name in errors)
  return (
    <details className="rounded border border-line px-3 py-2" open={wrong || undefined}>
      <summary className="cursor-pointer font-strong">{t('more')}</summary>
      <div className="grid gap-4 pt-3 pb-1">
        {bonus !== null && bonus > 0 && (
          <>
            <SpanFields
              name="bonusValidFor"
              unit="bonusUnit"
              label={t('bonus_valid_for')}
              hint={t('bonus_valid_hint')}
              optional
            />
            <fieldset className="grid gap-2">
              <legend className="mb-1 font-strong">{t('funding')}</legend>
              <div className="grid items-start gap-3 sm:grid-cols-3">
                {bonusFunders.map((funder) => (
                  <NumberField
                    key={funder}
                    name={`funding.${funder}`}
                    label={choices(bonusFunderTerms).find(({ value }) => value === funder)?.label ?? funder}
                    unit="%"
                  />
                ))}
              </div>
              <p aria-live="polite" className="text-small text-bad empty:hidden">
                {errors.funding?.message ?? null}
              </p>
            </fieldset>
            <SelectField name="drawRule" label={t('draw_rule')} choices={choices(drawRuleTerms)} />
            <SelectField name="bonusCounts" label={t('bonus_counts')} choices={yesNo} />
          </>
        )}
        <SelectField name="usableAt" label={t('usable_at')} choices={choices(usableAtTerms)} />
        {usableAt === 'listed' && (
          <PlacesField
            name="usableFranchiseeIds"
            label={t('listed')}
            add={t('add_franchisee')}
            search={findFranchisees}
          />
        )}
        <SelectField name="isTransferable" label={t('transferable')} choices={yesNo} />
        {kind !== 'period' && (
          <SelectField
            name="isActivatedLater"
            label={t('activated_later')}
            hint={t('activated_later_hint')}
            choices={yesNo}
          />
        )}
        <SelectField
          name="clearing.principal"
          label={t('clearing_principal')}
          hint={t('clearing_hint')}
          choices={choices(transferPriceTerms)}
        />
        <SelectField name="clearing.bonus" label={t('clearing_bonus')} choices={choices(transferPriceTerms)} />
      </div>
    </details>
  )
}
