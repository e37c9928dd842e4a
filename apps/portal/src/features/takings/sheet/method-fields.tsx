'use client'

import { type PaymentMethod, paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { type CountDraft, differenceOf, expectedOf, isOutgoing } from './count-draft.ts'
import type { Sheet } from './day-body.tsx'
import { NoteFields } from './note-fields.tsx'

type Props = { takings: Sheet['takings']; denominations: readonly number[] }

/** Cash first, then what the books expect; what nobody paid with lies folded. */
export function MethodFields({ takings, denominations }: Props) {
  const t = useTranslations('takings.form')
  const others = paymentMethods.filter((method) => method !== 'cash')
  const used = others.filter((method) => expectedOf(takings, method) !== 0)
  const unused = others.filter((method) => expectedOf(takings, method) === 0)
  const of = (method: PaymentMethod) => <MethodRow key={method} method={method} takings={takings} />
  return (
    <>
      <MethodRow method="cash" takings={takings}>
        <MoneyField name="openingCash" label={t('opening')} hint={t('opening_hint')} />
        {denominations.length > 0 && <NoteFields denominations={denominations} />}
      </MethodRow>
      {used.map(of)}
      <details>
        <summary className="quick cursor-pointer py-2 text-soft hover:text-ink">{t('others')}</summary>
        <div className="mt-2 grid gap-4">{unused.map(of)}</div>
      </details>
    </>
  )
}

type RowProps = { method: PaymentMethod; takings: Sheet['takings']; children?: React.ReactNode }

function MethodRow({ method, takings, children }: RowProps) {
  const t = useTranslations('takings.form')
  const { control } = useFormContext<CountDraft>()
  const draft = useWatch({ control }) as CountDraft
  const { money } = useFormat()
  const { term } = useTerms()
  const at = paymentMethods.indexOf(method)
  const difference = differenceOf(draft, takings, method)
  const label = method === 'cash' ? t('cash') : isOutgoing(takings, method) ? t('paid_back') : t('counted')
  const tone = difference === null ? 'text-soft' : difference === 0 ? 'text-good' : 'text-bad'
  return (
    <fieldset className="grid gap-2 rounded border border-line p-3">
      <legend className="px-1 font-strong">{term(paymentMethodTerms, method)}</legend>
      {children}
      <div className="grid grid-cols-2 items-start gap-3">
        <MoneyField name={`methods.${at}.counted`} label={label} />
        <dl className="grid gap-1 text-right tabular">
          <div>
            <dt className="text-small text-soft">{t('expected')}</dt>
            <dd>{money(expectedOf(takings, method))}</dd>
          </div>
          <div aria-live="polite">
            <dt className="text-small text-soft">{t('difference')}</dt>
            <dd className={cx('text-large font-strong', tone)}>
              {difference === null ? '–' : difference > 0 ? `+${money(difference)}` : money(difference)}
            </dd>
          </div>
        </dl>
      </div>
      {difference !== null && difference !== 0 && <TextField name={`methods.${at}.reason`} label={t('reason')} />}
    </fieldset>
  )
}
