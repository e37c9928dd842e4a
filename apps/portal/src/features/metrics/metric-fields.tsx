'use client'

import { groupsOf } from '@hubcap/rules/credits/credit-group'
import { crediteesOf } from '@hubcap/rules/credits/creditees-of'
import { cardProductKindTerms } from '@hubcap/words/terms/catalog'
import { crediteeTerms, measureTerms } from '@hubcap/words/terms/credits'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import type { MetricDraft } from './create-metric-form.tsx'

/** What counts decides to what it can be narrowed, and who can be credited. */
export function MetricFields({ productGroups }: { productGroups: readonly string[] }) {
  const t = useTranslations('metrics')
  const { term, choices } = useTerms()
  const { setValue, getValues } = useFormContext<MetricDraft>()
  const measure = useWatch<MetricDraft, 'measure'>({ name: 'measure' })
  const groups =
    groupsOf(measure) === 'card_kind'
      ? choices(cardProductKindTerms)
      : groupsOf(measure) === 'product_group'
        ? productGroups.map((name) => ({ value: name, label: name }))
        : []
  const creditees = crediteesOf(measure)
  const groupKeys = groups.map(({ value }) => value).join('\n')
  useEffect(() => {
    const { group, creditee } = getValues()
    if (group !== '' && !groupKeys.split('\n').includes(group)) setValue('group', '')
    const possible = crediteesOf(measure)
    if (!possible.includes(creditee)) setValue('creditee', possible[0])
  }, [measure, groupKeys, getValues, setValue])
  return (
    <>
      <SelectField
        name="measure"
        label={t('columns.measure')}
        hint={t(`explained.${measure}`)}
        choices={choices(measureTerms)}
      />
      {groups.length > 0 && (
        <SelectField
          name="group"
          label={t(`form.${groupsOf(measure) ?? 'card_kind'}`)}
          choices={groups}
          placeholder={t('all_groups')}
        />
      )}
      {creditees.length > 1 && (
        <ChoiceButtons
          name="creditee"
          label={t('columns.creditee')}
          choices={creditees.map((value) => ({ value, label: term(crediteeTerms, value) }))}
        />
      )}
    </>
  )
}
