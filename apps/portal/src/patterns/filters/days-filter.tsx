'use client'

import { Popover } from '@base-ui/react/popover'
import { CalendarDays } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import { type FormEvent, useState } from 'react'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '../button.tsx'
import { cx } from '../cx.ts'
import { inputLook } from '../fields/input-look.ts'
import { popupLook } from '../menu-look.ts'
import { chipLook } from './chip-look.ts'

/** `from=` and `to=` in the address. Without them the month of the top bar holds. */
export function DaysFilter({ label }: { label: string }) {
  const t = useTranslations('patterns.filters')
  const { shortDay } = useFormat()
  const [{ from, to }] = useQueryStates({ from: parseAsIsoDay, to: parseAsIsoDay })
  const change = useAddressChange()
  const [open, setOpen] = useState(false)
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const days = [data.get('from'), data.get('to')].map(String).filter(Boolean).sort()
    change({ from: days[0] ?? null, to: days.at(-1) ?? null })
    setOpen(false)
  }
  const value = from && to ? (from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`) : null
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={chipLook(value !== null)}>
        <CalendarDays aria-hidden className="size-4 shrink-0 opacity-70" />
        <span className="truncate">{value ?? label}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className="z-40">
          <Popover.Popup aria-label={label} className={cx(popupLook, 'w-72 p-3')}>
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
                <Button
                  kind="quiet"
                  disabled={value === null}
                  onClick={() => {
                    change({ from: null, to: null })
                    setOpen(false)
                  }}
                >
                  {t('clear_one')}
                </Button>
                <Button kind="primary" type="submit">
                  {t('apply')}
                </Button>
              </div>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
