'use client'

import { addDays } from '@hubcap/rules/input/day'
import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'

const soon = { tomorrow: 1, three_days: 3, week: 7 } as const

/** What comes next and when: the usual days are one tap. */
export function NextStepFields() {
  const t = useTranslations('leads.form')
  const { today } = useViewer()
  const { setValue } = useFormContext()
  const set = (day: string) => setValue('nextStepOn', day, { shouldDirty: true, shouldValidate: true })
  return (
    <div className="grid gap-3">
      <TextField name="nextStep" label={t('next_step')} placeholder={t('next_step_example')} optional />
      <div className="grid gap-2">
        <DateField name="nextStepOn" label={t('next_on')} optional />
        <div className="flex flex-wrap gap-2">
          {(Object.keys(soon) as (keyof typeof soon)[]).map((when) => (
            <Button key={when} onClick={() => set(addDays(today, soon[when]))}>
              {t(`soon.${when}`)}
            </Button>
          ))}
        </div>
      </div>
    </div>
  )
}
