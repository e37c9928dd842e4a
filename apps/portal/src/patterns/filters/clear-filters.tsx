'use client'

import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { Button } from '../button.tsx'

/** Takes all the named filters off; there only when one is on. */
export function ClearFilters({ names }: { names: readonly string[] }) {
  const t = useTranslations('patterns.filters')
  const search = useSearchParams()
  const change = useAddressChange()
  if (!names.some((name) => search.has(name))) return null
  return (
    <Button
      kind="quiet"
      className="!font-plain text-soft print:hidden"
      onClick={() => change(Object.fromEntries(names.map((name) => [name, null])))}
    >
      {t('clear')}
    </Button>
  )
}
