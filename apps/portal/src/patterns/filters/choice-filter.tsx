'use client'

import { Menu } from '@base-ui/react/menu'
import { Check, ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { menuItemLook, menuLook } from '../menu-look.ts'
import { chipLook } from './chip-look.ts'

type Props = {
  /** The parameter of the address, holding one value or several with commas between. */
  name: string
  label: string
  choices: readonly { value: string; label: string }[]
  /** Only one at a time. */
  single?: boolean
}

/** A filter by a few words. The list stays open while several are chosen. */
export function ChoiceFilter({ name, label, choices, single = false }: Props) {
  const t = useTranslations('patterns.filters')
  const [chosen] = useQueryState(name, parseAsArrayOf(parseAsString).withDefault([]))
  const change = useAddressChange()
  const words = choices.filter(({ value }) => chosen.includes(value)).map((one) => one.label)
  const toggle = (value: string) => {
    const rest = chosen.filter((one) => one !== value)
    const has = rest.length < chosen.length
    change({ [name]: has ? rest : single ? [value] : [...rest, value] })
  }
  return (
    <Menu.Root>
      <Menu.Trigger className={chipLook(words.length > 0)}>
        <span className="truncate">{words.length > 0 ? t('is', { label, value: words.join(t('comma')) }) : label}</span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 opacity-70" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-40">
          <Menu.Popup className={menuLook}>
            {choices.map(({ value, label: word }) => (
              <Menu.CheckboxItem
                key={value}
                checked={chosen.includes(value)}
                onCheckedChange={() => toggle(value)}
                closeOnClick={single}
                className={menuItemLook}
              >
                <span className="flex-1">{word}</span>
                <Menu.CheckboxItemIndicator>
                  <Check aria-hidden className="size-4 text-accent" />
                </Menu.CheckboxItemIndicator>
              </Menu.CheckboxItem>
            ))}
            {words.length > 0 && (
              <Menu.Item
                className={`${menuItemLook} border-t border-line text-soft`}
                onClick={() => change({ [name]: null })}
              >
                {t('clear_one')}
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
