'use client'

import { type CreditSharesQuery, FindSharersDocument } from '@generated/graphql.ts'
import { wholeShare } from '@hubcap/rules/credits/split-credit'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { Button } from '@/patterns/button.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import { evenShares } from './even-shares.ts'
import { percentOf } from './percent-of.ts'
import type { ShareDraft } from './share-draft.ts'

type Props = { franchiseeId: string | undefined; sharers: CreditSharesQuery['creditShares'] }

const most = 10

/** The people and their shares, with what these come to while they are typed. */
export function ShareFields({ franchiseeId, sharers }: Props) {
  const t = useTranslations('credits.shares')
  const { setValue, trigger, formState } = useFormContext<ShareDraft>()
  const { fields, append, remove } = useFieldArray<ShareDraft, 'shares'>({ name: 'shares' })
  const shares = useWatch<ShareDraft, 'shares'>({ name: 'shares' })
  const box = useRef<HTMLFieldSetElement>(null)
  const sum = shares.reduce((all, { share }) => all + (share ?? 0), 0)
  const findSharers = useCallback(
    async (text: string) => {
      const filter = { ...(text && { search: text }), ...(franchiseeId && { franchiseeIds: [franchiseeId] }) }
      const { staff } = await ask(FindSharersDocument, { filter })
      return nodesOf(staff).map(({ id, name, store }) => ({ id, name, ...(store && { hint: store.name }) }))
    },
    [franchiseeId],
  )
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  // What is wrong with the sum is said beside the last share: it goes away by whichever of them mends it.
  const isWrong = formState.errors.shares !== undefined
  const typed = JSON.stringify(shares)
  useEffect(() => {
    const { length } = JSON.parse(typed) as ShareDraft['shares']
    if (isWrong)
      void trigger(Array.from({ length }, (_, at) => [`shares.${at}.staffId`, `shares.${at}.share`] as const).flat())
  }, [isWrong, typed, trigger])
  const splitEvenly = () => {
    for (const [at, share] of evenShares(fields.length).entries())
      setValue(`shares.${at}.share`, share, { shouldDirty: true, shouldValidate: formState.isSubmitted })
  }
  return (
    <fieldset ref={box} className="grid gap-3">
      <legend className="sr-only">{t('title')}</legend>
      {fields.map((field, at) => (
        <div key={field.id} className="grid grid-cols-[minmax(0,1fr)_6.5rem_2rem] items-start gap-2">
          <ComboboxField
            name={`shares.${at}.staffId`}
            label={t('person', { number: at + 1 })}
            search={findSharers}
            initial={optionOf(sharers, field.staffId)}
          />
          <NumberField name={`shares.${at}.share`} label={t('share')} scale={100} unit="%" />
          {fields.length > 1 && (
            <RemoveButton label={t('remove', { number: at + 1 })} besideFields onRemove={() => remove(at)} />
          )}
        </div>
      ))}
      <p
        aria-live="polite"
        className={sum === wholeShare ? 'text-small text-soft tabular' : 'text-small text-warn tabular'}
      >
        {sum === wholeShare && t('whole')}
        {sum < wholeShare && t('short', { sum: percentOf(sum), left: percentOf(wholeShare - sum) })}
        {sum > wholeShare && t('over', { sum: percentOf(sum), over: percentOf(sum - wholeShare) })}
      </p>
      <div className="flex flex-wrap gap-2">
        {fields.length < most && (
          <Button onClick={() => append({ staffId: null, share: sum < wholeShare ? wholeShare - sum : null })}>
            <Plus aria-hidden className="size-4" />
            {t('add')}
          </Button>
        )}
        {fields.length > 1 && <Button onClick={splitEvenly}>{t('evenly')}</Button>}
      </div>
    </fieldset>
  )
}

function optionOf(sharers: Props['sharers'], staffId: string | null) {
  const one = sharers.find((sharer) => sharer.staffId === staffId)
  return one ? { id: one.staffId, name: one.name } : null
}
