'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { MenuButton } from '../menu/menu-button.tsx'
import { chipLook } from './chip-look.ts'

type Props = {
  /** The parameter of the address, holding one value or several with commas between. */
  name: string
  label: string
  choices: readonly { value: string; label: string }[]
  /** Only one at a time. */
  single?: boolean
}

const several = parseAsArrayOf(parseAsString).withDefault([])

/** A filter by a few words. The list stays open while several are chosen. */
export function ChoiceFilter({ name, label, choices, single = false }: Props) {
  const t = useTranslations('patterns.filters')
  const [chosen] = useQueryState(name, several)
  const change = useAddressChange()
  const words = choices.filter(({ value }) => chosen.includes(value)).map((one) => one.label)
  const toggle = (value: string) => {
    const rest = chosen.filter((one) => one !== value)
    const had = rest.length < chosen.length
    change({ [name]: had ? rest : single ? [value] : [...rest, value] })
  }
  const entries = choices.map(({ value, label: word }) => ({
    key: value,
    label: word,
    checked: chosen.includes(value),
    stays: !single,
    onSelect: () => toggle(value),
  }))
  const clear = {
    key: 'clear',
    entries: [{ key: 'clear', label: t('clear_one'), onSelect: () => change({ [name]: null }) }],
  }
  return (
    <MenuButton
      menuLabel={label}
      sections={[{ key: 'choices', entries }, ...(words.length > 0 ? [clear] : [])]}
      className={chipLook(words.length > 0)}
    >
      <span className="truncate">{words.length > 0 ? t('is', { label, value: words.join(t('comma')) }) : label}</span>
      <ChevronDown aria-hidden className="size-3.5 shrink-0 opacity-70" />
    </MenuButton>
  )
}
