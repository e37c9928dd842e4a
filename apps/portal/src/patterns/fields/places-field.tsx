'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useController } from 'react-hook-form'
import { buttonLook } from '../button-look.ts'
import { RemoveButton } from '../form/remove-button.tsx'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { recallOption, rememberOption } from './remembered-option.ts'
import { type Option, SearchPicker } from './search-picker.tsx'

type Props = FieldProps & {
  /** What the button says that adds one. */
  add: string
  search: (text: string) => Promise<Option[]>
}

/** Several of many: a list that grows by one at a time, out of a list that is searched on the server. */
export function PlacesField({ name, label, hint, add, search }: Props) {
  const t = useTranslations('patterns.picker')
  const { field } = useController({ name })
  const ids = (field.value ?? []) as string[]
  const others = async (text: string) =>
    (await search(text)).map((one) => ({ ...one, disabled: one.disabled || ids.includes(one.id) }))
  return (
    <FieldFrame name={name} label={label} {...(hint && { hint })}>
      {(wiring) => (
        <div className="grid gap-2">
          {ids.length > 0 && (
            <ul className="divide-y divide-line rounded border border-line">
              {ids.map((id) => (
                <li key={id} className="flex min-h-9 items-center justify-between gap-2 pr-0.5 pl-3">
                  <span className="min-w-0 truncate">{recallOption(id)?.name}</span>
                  <RemoveButton
                    label={t('remove', { name: recallOption(id)?.name ?? '' })}
                    onRemove={() => field.onChange(ids.filter((one) => one !== id))}
                  />
                </li>
              ))}
            </ul>
          )}
          <SearchPicker
            id={wiring.id}
            label={label}
            value={null}
            search={others}
            invalid={wiring['aria-invalid'] ?? false}
            {...(wiring['aria-describedby'] && { describedBy: wiring['aria-describedby'] })}
            onBlur={field.onBlur}
            className={buttonLook('plain', 'justify-self-start')}
            onChange={(option) => {
              rememberOption(option)
              field.onChange([...ids, option.id])
            }}
          >
            <Plus aria-hidden className="size-4" />
            {add}
          </SearchPicker>
        </div>
      )}
    </FieldFrame>
  )
}
