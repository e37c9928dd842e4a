'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { newRule, type PlanDraft } from './plan-draft.ts'
import { RuleFields } from './rule-fields.tsx'

const most = 20

/** What the plan pays for, one rule after the other. */
export function RulesFields() {
  const t = useTranslations('pay.editor')
  const { fields, append, remove } = useFieldArray<PlanDraft, 'rules'>({ name: 'rules' })
  return (
    <>
      {fields.map((field, at) => (
        <RuleFields key={field.id} at={at} {...(fields.length > 1 && { onRemove: () => remove(at) })} />
      ))}
      {fields.length < most && (
        <div>
          <Button onClick={() => append(newRule)}>
            <Plus aria-hidden className="size-4" />
            {t('add_rule')}
          </Button>
        </div>
      )}
    </>
  )
}
