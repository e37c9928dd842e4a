'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import type { Choice } from './use-default-choices.ts'

type Props = {
  label: string
  isRequired: boolean
  columns: readonly string[]
  column: string
  /** Null where they aren't read. */
  samples: readonly string[] | null
  /** What stands for every row that says nothing. */
  fallback: string
  choices: readonly Choice[] | null
  /** It is each row's own, like a number: one value for all would make no sense. */
  isOwn: boolean
  onColumn: (column: string) => void
  onFallback: (text: string) => void
}

/** One of our fields: the file's column that gives it with a few of its values, or one value for all rows. */
export function MappingRow({ label, isRequired, columns, column, samples, fallback, isOwn, onColumn, ...rest }: Props) {
  const t = useTranslations('imports.mapping')
  const id = useId()
  const asksFallback = fallback !== '' || (column === '' && !isOwn)
  return (
    <li className="grid items-center gap-x-4 gap-y-1.5 border-b border-line px-4 py-2.5 last:border-0 md:grid-cols-[10rem_14rem_1fr]">
      <label htmlFor={id}>
        <span className="font-strong">{label}</span>
        {isRequired && <span className="ml-1.5 text-small text-soft">{t('required')}</span>}
      </label>
      <PlainSelect
        id={id}
        value={column}
        data-invalid={(isRequired && column === '' && fallback.trim() === '') || undefined}
        onChange={(event) => onColumn(event.target.value)}
      >
        <option value="">{t('no_column')}</option>
        {columns.map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </PlainSelect>
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1.5">
        {samples && samples.length > 0 && (
          <span className="min-w-0 truncate text-soft">{samples.join(t('samples_comma'))}</span>
        )}
        {column !== '' && samples?.length === 0 && <span className="text-soft">{t('empty_column')}</span>}
        {asksFallback && <Fallback label={label} fallback={fallback} {...rest} />}
      </div>
    </li>
  )
}

type FallbackProps = Pick<Props, 'label' | 'fallback' | 'choices' | 'onFallback'>

function Fallback({ label, fallback, choices, onFallback }: FallbackProps) {
  const t = useTranslations('imports.mapping')
  const name = t('fallback_of', { field: label })
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="shrink-0 text-soft">{t('fallback')}</span>
      {choices ? (
        <PlainSelect
          frame="max-w-52"
          aria-label={name}
          value={fallback}
          onChange={(event) => onFallback(event.target.value)}
        >
          <option value="">{t('nothing')}</option>
          {choices.map(({ value, label: word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </PlainSelect>
      ) : (
        <input
          aria-label={name}
          value={fallback}
          maxLength={200}
          autoComplete="off"
          placeholder={t('nothing')}
          onChange={(event) => onFallback(event.target.value)}
          className={inputLook('!w-44')}
        />
      )}
    </span>
  )
}
