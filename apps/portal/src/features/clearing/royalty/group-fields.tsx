'use client'

import { royaltyGroups } from '@hubcap/rules/clearing/royalty-group'
import { royaltyPartTerms } from '@hubcap/words/terms/clearing'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import type { TermDraft } from './term-form.tsx'
import { TierFields } from './tier-fields.tsx'

/** Kinds of cards with rates of their own; the others go by the rates of everything else. */
export function GroupFields() {
  const t = useTranslations('clearing.terms')
  const { term } = useTerms()
  const { fields, append, remove } = useFieldArray<TermDraft, 'groups'>({ name: 'groups' })
  const left = royaltyGroups.filter((group) => fields.every((field) => field.group !== group))
  return (
    <>
      {fields.map((field, at) => (
        <TierFields
          key={field.id}
          name={`groups.${at}.tiers`}
          title={term(royaltyPartTerms, field.group)}
          onRemove={() => remove(at)}
        />
      ))}
      {left.length > 0 && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1 text-soft">{t('apart')}</legend>
          {left.map((group) => (
            <Button key={group} onClick={() => append({ group, tiers: [{ from: 0, rate: null }] })}>
              <Plus aria-hidden className="size-4" />
              {term(royaltyPartTerms, group)}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  )
}
