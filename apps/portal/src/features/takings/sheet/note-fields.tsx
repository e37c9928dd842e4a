'use client'

import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { type CountDraft, cashAt, sumOfPieces } from './count-draft.ts'

/** Notes and coins by their number; their sum becomes the cash. */
export function NoteFields({ denominations }: { denominations: readonly number[] }) {
  const t = useTranslations('takings.form')
  const { price, money } = useFormat()
  const { control, setValue } = useFormContext<CountDraft>()
  const pieces = useWatch({ control, name: 'pieces' })
  const sum = sumOfPieces(pieces)
  const take = () => setValue(`methods.${cashAt}.counted`, sum, { shouldDirty: true, shouldTouch: true })
  return (
    <details>
      <summary className="quick cursor-pointer py-1 text-soft hover:text-ink">{t('by_notes')}</summary>
      <div className="mt-2 grid grid-cols-3 gap-2 sm:grid-cols-4">
        {denominations.map((value) => (
          <NumberField key={value} name={`pieces.v${value}`} label={price(value)} optional={false} />
        ))}
      </div>
      {sum !== null && !Number.isNaN(sum) && (
        <Button className="mt-2" onClick={take}>
          {t('take_sum', { amount: money(sum) })}
        </Button>
      )}
    </details>
  )
}
