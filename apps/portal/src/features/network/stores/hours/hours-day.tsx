'use client'

import type { OpeningSpan, Weekday } from '@hubcap/rules/network/opening-hours'
import { weekdayTerms } from '@hubcap/words/terms/network'
import { Copy, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useTerms } from '@/lib/words/use-terms.ts'
import { buttonLook, iconButtonLook } from '@/patterns/button-look.ts'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import { TimeInput } from './time-input.tsx'

const maxSpans = 4
const usual: OpeningSpan = { opens: '08:30', closes: '20:00' }

type Props = {
  day: Weekday
  spans: readonly OpeningSpan[]
  error: string | null
  onChange: (spans: readonly OpeningSpan[]) => void
  onCopy: (spans: readonly OpeningSpan[]) => void
}

/** One weekday: its spans, a further one, and the same for the whole week. */
export function HoursDay({ day, spans, error, onChange, onCopy }: Props) {
  const t = useTranslations('stores.hours')
  const { term } = useTerms()
  const id = useId()
  const name = term(weekdayTerms, day)
  const set = (at: number, change: Partial<OpeningSpan>) =>
    onChange(spans.map((span, index) => (index === at ? { ...span, ...change } : span)))
  return (
    <fieldset aria-label={name} className="grid grid-cols-[4.5rem_1fr_auto] items-start gap-x-2 px-3 py-1.5">
      <span className="flex min-h-8 items-center touch:min-h-11">{name}</span>
      <div className="grid gap-1.5">
        {spans.length === 0 && (
          <span className="flex min-h-8 items-center text-soft touch:min-h-11">{t('closed')}</span>
        )}
        {spans.map((span, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: spans have no other name, and keep their order while edited
          <div key={at} className="flex items-center gap-1.5">
            <TimeInput
              label={t('opens', { day: name })}
              value={span.opens}
              errorId={error ? id : undefined}
              onChange={(opens) => set(at, { opens })}
            />
            <span aria-hidden>–</span>
            <TimeInput
              label={t('closes', { day: name })}
              value={span.closes}
              errorId={error ? id : undefined}
              onChange={(closes) => set(at, { closes })}
            />
            <RemoveButton
              label={t('remove', { day: name })}
              onRemove={() => onChange(spans.filter((_, index) => index !== at))}
            />
          </div>
        ))}
        <p id={id} aria-live="polite" className="text-small text-bad empty:hidden">
          {error}
        </p>
      </div>
      <div className="flex">
        {spans.length > 0 && (
          <button
            type="button"
            title={t('copy')}
            aria-label={t('copy_of', { day: name })}
            className={iconButtonLook()}
            onClick={() => onCopy(spans)}
          >
            <Copy aria-hidden className="size-4" />
          </button>
        )}
        {spans.length < maxSpans && (
          <button
            type="button"
            title={t('add')}
            aria-label={t('add_to', { day: name })}
            className={spans.length === 0 ? buttonLook('quiet', '!font-plain !px-2 text-soft') : iconButtonLook()}
            onClick={() => onChange([...spans, spans.length === 0 ? usual : { opens: '', closes: '' }])}
          >
            <Plus aria-hidden className="size-4" />
          </button>
        )}
      </div>
    </fieldset>
  )
}
