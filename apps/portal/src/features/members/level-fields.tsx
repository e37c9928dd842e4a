'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import type { MemberRuleValues } from './member-rule-form.tsx'

const most = 8

/** The levels, lowest first. */
export function LevelFields() {
  const t = useTranslations('members.form')
  const { fields, append, remove } = useFieldArray<MemberRuleValues, 'levels'>({ name: 'levels' })
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-strong">{t('levels')}</legend>
      {fields.map((field, at) => (
        <div key={field.id} className="grid gap-2 rounded border border-line p-3">
          <div className="grid grid-cols-[minmax(0,1fr)_8rem_2rem] items-start gap-2">
            <TextField name={`levels.${at}.name`} label={t('level_name', { number: at + 1 })} />
            <NumberField name={`levels.${at}.threshold`} label={t('threshold')} />
            <RemoveButton label={t('remove_level', { number: at + 1 })} besideFields onRemove={() => remove(at)} />
          </div>
          <TextField name={`levels.${at}.benefits`} label={t('benefits')} />
        </div>
      ))}
      {fields.length < most && (
        <div>
          <Button onClick={() => append({ name: '', threshold: 0, benefits: '' })}>
            <Plus aria-hidden className="size-4" />
            {t('add_level')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
