'use client'

import { Combobox } from '@base-ui/react/combobox'
import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import { cx } from '../cx.ts'
import { menuItemLook, popupLook } from '../menu-look.ts'
import type { Option, SearchPickerProps } from './search-picker.tsx'
import { useOptions } from './use-options.ts'

type Props = Pick<SearchPickerProps, 'label' | 'value' | 'onChange' | 'search' | 'placeholder'> & {
  anchor: RefObject<HTMLButtonElement | null>
  open: boolean
  onClose: () => void
}

export function SearchPickerPopup({ label, value, onChange, search, placeholder, anchor, open, onClose }: Props) {
  const t = useTranslations('patterns.picker')
  const [text, setText] = useState('')
  const { options, status } = useOptions(open, text, search)
  const message = status === 'failed' ? t('failed') : status === 'ready' && options.length === 0 ? t('nothing') : null
  return (
    <Combobox.Root<Option>
      items={options}
      filter={null}
      autoHighlight
      open={open}
      value={value}
      inputValue={text}
      onInputValueChange={(next, { reason }) => setText(reason === 'item-press' ? '' : next)}
      onValueChange={(next) => next && onChange(next as Option)}
      onOpenChange={(next, details) => {
        if (anchor.current?.contains(details.event.target as Node)) return details.cancel()
        if (next) return
        setText('')
        onClose()
      }}
      itemToStringLabel={(option) => option.name}
      isItemEqualToValue={(item, chosen) => item.id === chosen.id}
    >
      <Combobox.Portal>
        <Combobox.Positioner anchor={anchor} align="start" sideOffset={4} className="z-50">
          <Combobox.Popup
            aria-label={label}
            className={cx(popupLook, 'w-[max(18rem,var(--anchor-width))] max-w-[min(24rem,calc(100vw-2rem))]')}
          >
            <div className="border-b border-line p-2">
              <Combobox.Input
                aria-label={label}
                placeholder={placeholder ?? t('search')}
                className="h-8 w-full rounded border border-edge bg-surface px-2.5 touch:h-11"
              />
            </div>
            <Combobox.Status className="px-3 text-soft">
              {message && <span className="block py-4">{message}</span>}
            </Combobox.Status>
            <Combobox.List
              aria-busy={status === 'reading'}
              className={cx(
                'max-h-[min(22rem,60dvh)] overflow-y-auto py-1 empty:p-0',
                status === 'reading' && 'opacity-60',
              )}
            >
              {(option: Option) => (
                <Combobox.Item
                  key={option.id}
                  value={option}
                  disabled={option.disabled ?? false}
                  className={cx(menuItemLook, option.level === 1 && 'pl-7')}
                >
                  <span className="min-w-0 flex-1 truncate">{option.name}</span>
                  {option.hint && <span className="truncate text-small text-soft">{option.hint}</span>}
                  <Combobox.ItemIndicator>
                    <Check aria-hidden className="size-4 text-accent" />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
