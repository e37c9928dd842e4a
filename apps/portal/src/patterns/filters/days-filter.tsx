'use client'

import { CalendarDays } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import type { FormEvent } from 'react'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '../button.tsx'
import { inputLook } from '../fields/input-look.ts'
import { PopoverButton } from '../popover/popover-button.tsx'
import { chipLook } from './chip-look.ts'

const parsers = { from: parseAsIsoDay, to: parseAsIsoDay }

/** `from=` and `to=` in the address. Without them the month of the top bar holds. */
export function DaysFilter({ label }: { label: string }) {
  const { shortDay } = useFormat()
  const [{ from, to }] = useQueryStates(parsers)
  const [first, last] = [from ?? to, to ?? from]
  const value = first && last ? (first === last ? shortDay(first) : `${shortDay(first)} – ${shortDay(last)}`) : null
  return (
    <PopoverButton
      label={label}
      className={chipLook(value !== null)}
      content={(close) => <DaysForm from={from} to={to} onClose={close} />}
    >
      <CalendarDays aria-hidden className="size-4 shrink-0 opacity-70" />
      <span className="truncate">{value ?? label}</span>
    </PopoverButton>
  )
}

function DaysForm({ from, to, onClose }: { from: string | null; to: string | null; onClose: () => void }) {
  const t = useTranslations('patterns.filters')
  const change = useAddressChange()
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const days = [data.get('from'), data.get('to')].map(String).filter(Boolean).sort()
    change({ from: days[0] ?? null, to: days.at(-1) ?? null })
    onClose()
  }
  const clear = () => {
    change({ from: null, to: null })
    onClose()
  }
  return (
    <form onSubmit={apply} className="grid gap-3">
      <div className="grid grid-cols-2 gap-2">
        <label className="grid gap-1">
          {t('from')}
          <input type="date" name="from" defaultValue={from ?? ''} className={inputLook('px-2')} />
        </label>
        <label className="grid gap-1">
          {t('to')}
          <input type="date" name="to" defaultValue={to ?? ''} className={inputLook('px-2')} />
        </label>
      </div>
      <div className="flex justify-between">
        <Button kind="quiet" disabled={!from && !to} onClick={clear}>
          {t('clear_one')}
        </Button>
        <Button kind="primary" type="submit">
          {t('apply')}
        </Button>
      </div>
    </form>
  )
}
