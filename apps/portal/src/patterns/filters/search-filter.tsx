'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { parseAsString, useQueryState } from 'nuqs'
import { useCallback } from 'react'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { type Option, SearchPicker } from '../fields/search-picker.tsx'
import { chipLook } from './chip-look.ts'

type Props = {
  name: string
  label: string
  search: (text: string) => Promise<Option[]>
  /** What the chosen id is called; the page reads it along with its rows. */
  chosenName: string | null
}

/** A filter by one of many: a rep, a store, a customer. */
export function SearchFilter({ name, label, search, chosenName }: Props) {
  const t = useTranslations('patterns.filters')
  const [id] = useQueryState(name, parseAsString)
  const change = useAddressChange()
  const withAll = useCallback(
    async (text: string) => [...(text ? [] : [{ id: 'all', name: t('all') }]), ...(await search(text))],
    [search, t],
  )
  return (
    <SearchPicker
      label={label}
      value={id ? { id, name: chosenName ?? '' } : null}
      search={withAll}
      onChange={(option) => change({ [name]: option.id === 'all' ? null : option.id })}
      className={chipLook(id !== null)}
    >
      <span className="truncate">{id ? t('is', { label, value: chosenName ?? '…' }) : label}</span>
      <ChevronDown aria-hidden className="size-3.5 shrink-0 opacity-70" />
    </SearchPicker>
  )
}
