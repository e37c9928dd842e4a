'use client'

import { wallClock } from '@hubcap/rules/sales/sold-on'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import type { SaleDraft } from './sale-draft.ts'

const link = 'rounded-sm font-strong text-accent underline-offset-2 hover:underline'

/** Now, unless somebody says otherwise. The clock is the chain's, wherever the phone is. */
export function TimeField() {
  const t = useTranslations('sales.record')
  const id = useId()
  const { timeZone } = useViewer().chain
  const { setValue } = useFormContext<SaleDraft>()
  const wall = useWatch<SaleDraft, 'soldAtWall'>({ name: 'soldAtWall' })
  const set = (value: string | null) => setValue('soldAtWall', value, { shouldDirty: true })
  const now = () => {
    const { day, time } = wallClock(new Date(), timeZone)
    return `${day}T${time.slice(0, 5)}`
  }
  if (wall === null)
    return (
      <p className="text-soft">
        {t('time_now')}{' '}
        <button type="button" className={link} onClick={() => set(now())}>
          {t('change')}
        </button>
      </p>
    )
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong">
        {t('time')}
      </label>
      <div className="flex items-center gap-3">
        <input
          id={id}
          type="datetime-local"
          value={wall}
          max={now()}
          onChange={(event) => set(event.target.value)}
          className={inputLook('tabular')}
        />
        <button type="button" className={`${link} shrink-0`} onClick={() => set(null)}>
          {t('now')}
        </button>
      </div>
    </div>
  )
}
