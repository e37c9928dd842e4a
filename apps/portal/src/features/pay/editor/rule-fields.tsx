'use client'

import { cardProductKindTerms } from '@hubcap/words/terms/catalog'
import { tierBaseTerms, tieringTerms } from '@hubcap/words/terms/pay'
import { useLocale, useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import type { Locale } from '@/lib/i18n/locales.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import { groupKindOf, payableOf } from '../payable.ts'
import { metricName } from '../rule-words.ts'
import { DraftCurve } from './draft-curve.tsx'
import { useMetrics } from './metrics-given.ts'
import type { PlanDraft } from './plan-draft.ts'
import { TierRows } from './tier-rows.tsx'

/** One rule: what is paid for, and the tiers with their rates beside what they come to. */
export function RuleFields({ at, onRemove }: { at: number; onRemove?: () => void }) {
  const t = useTranslations('pay.editor')
  const { choices } = useTerms()
  const metrics = useMetrics()
  const locale = useLocale() as Locale
  const name = `rules.${at}` as const
  const tiers = useWatch<PlanDraft, `rules.${number}.tiers`>({ name: `${name}.tiers` })
  const tierBase = useWatch<PlanDraft, `rules.${number}.tierBase`>({ name: `${name}.tierBase` })
  return (
    <fieldset className="grid gap-3 rounded border border-line p-3">
      <legend className="flex items-center gap-2 px-1 font-strong">
        {t('rule', { number: at + 1 })}
        {onRemove && <RemoveButton label={t('remove_rule', { number: at + 1 })} onRemove={onRemove} />}
      </legend>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          name={`${name}.metricId`}
          label={t('metric')}
          choices={payableOf(metrics).map((metric) => ({ value: metric.id, label: metricName(metric, locale) }))}
        />
        <GroupField name={name} />
        {(tiers.length > 1 || tierBase === 'attainment') && (
          <>
            <SelectField name={`${name}.tierBase`} label={t('tier_base')} choices={choices(tierBaseTerms)} />
            <SelectField
              name={`${name}.tiering`}
              label={t('tiering')}
              hint={t('tiering_hint')}
              choices={choices(tieringTerms)}
            />
          </>
        )}
      </div>
      <TierRows at={at} />
      <DraftCurve at={at} />
    </fieldset>
  )
}

function GroupField({ name }: { name: `rules.${number}` }) {
  const t = useTranslations('pay.editor')
  const { choices } = useTerms()
  const metrics = useMetrics()
  const kind = groupKindOf(metrics, useWatch<PlanDraft, `rules.${number}.metricId`>({ name: `${name}.metricId` }))
  if (kind === null) return null
  if (kind === 'product_group')
    return <TextField name={`${name}.group`} label={t('product_group')} placeholder={t('all')} optional />
  return (
    <SelectField
      name={`${name}.group`}
      label={t('card_kind')}
      placeholder={t('all')}
      choices={choices(cardProductKindTerms)}
      optional
    />
  )
}
