'use client'

import type { DayCloseSheetQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { Button } from '@/patterns/button.tsx'
import { useOpenForm } from '@/patterns/form/use-open-form.ts'
import { CountForm, countDraftKey } from './count-form.tsx'
import { CountedDay } from './counted-day.tsx'
import { SignDayButton } from './sign-day-button.tsx'

export type Sheet = NonNullable<DayCloseSheetQuery['dayCloseSheet']>

type Props = {
  sheet: Sheet
  storeId: string
  day: string
  staff: readonly { id: string; name: string }[]
  mayCount: boolean
  maySign: boolean
}

const moved = ({ takings, close }: Sheet) =>
  takings.some(
    ({ paymentMethod, expected }) =>
      expected !== (close?.methods.find((one) => one.paymentMethod === paymentMethod)?.expected ?? 0),
  )

/** What was counted, with what is next; or the form to count in. */
export function DayBody({ sheet, storeId, day, staff, mayCount, maySign }: Props) {
  const t = useTranslations('takings.sheet')
  const { isOpen: again, open: countAgain } = useOpenForm(countDraftKey(storeId, day))
  const { close, state } = sheet
  const stale = state === 'counted' && moved(sheet)
  if (close && (!again || state === 'signed'))
    return (
      <>
        {stale && (
          <p role="status" className="mb-3 rounded bg-warn-tint px-3 py-2 text-warn">
            {t('books_moved')}
          </p>
        )}
        <CountedDay close={close} />
        {state === 'counted' && (
          <div className="mt-4 flex flex-wrap gap-2 print:hidden">
            {maySign && !stale && <SignDayButton close={close} />}
            {mayCount && <Button onClick={countAgain}>{t('count_again')}</Button>}
          </div>
        )}
      </>
    )
  if (!mayCount) return <p className="text-soft">{t('not_counted')}</p>
  return <CountForm sheet={sheet} storeId={storeId} day={day} staff={staff} />
}
