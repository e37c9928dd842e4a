'use client'

import { ChevronsUpDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { inputLook } from './input-look.ts'
import { recallOption, rememberOption } from './remembered-option.ts'
import { type Option, SearchPicker } from './search-picker.tsx'

type Props = FieldProps & {
  search: (text: string) => Promise<Option[]>
  /** What the starting value is called; the form itself only holds its id. */
  initial?: Option | null
  placeholder?: string
  onChosen?: (option: Option | null) => void
}

const none: Option = { id: '', name: '' }

/** One of many: opens a list that is searched on the server. An optional one can be emptied. */
export function ComboboxField({ name, label, hint, optional, search, initial = null, placeholder, onChosen }: Props) {
  const t = useTranslations('patterns.picker')
  const { field } = useController({ name })
  const [chosen, setChosen] = useState(initial)
  const shown = !field.value ? null : chosen?.id === field.value ? chosen : recallOption(field.value)
  const withNone = optional
    ? async (text: string) => [...(text ? [] : [{ ...none, name: t('none') }]), ...(await search(text))]
    : search
  return (
    <FieldFrame name={name} label={label} hint={hint} optional={optional}>
      {(wiring) => (
        <SearchPicker
          id={wiring.id}
          label={label}
          value={shown}
          search={withNone}
          invalid={wiring['aria-invalid'] ?? false}
          {...(wiring['aria-describedby'] && { describedBy: wiring['aria-describedby'] })}
          onBlur={field.onBlur}
          className={inputLook('flex items-center gap-2 text-left')}
          onChange={(option) => {
            const next = option.id ? option : null
            setChosen(next)
            if (next) rememberOption(next)
            field.onChange(next?.id ?? null)
            onChosen?.(next)
          }}
        >
          <span className={shown ? 'min-w-0 flex-1 truncate' : 'min-w-0 flex-1 truncate text-soft'}>
            {shown?.name ?? placeholder ?? t('choose')}
          </span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-soft" />
        </SearchPicker>
      )}
    </FieldFrame>
  )
}
