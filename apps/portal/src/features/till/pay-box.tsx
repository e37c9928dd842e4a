'use client'

import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, type Ref, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { dueOf, type TillDraft, type Way, withoutPayment, withPayment } from './till-draft.ts'

type Props = {
  ref: Ref<HTMLInputElement>
  draft: TillDraft
  onChange: (draft: TillDraft) => void
  /** Empty and Enter while nothing is due. */
  onPaid: () => void
}

/** "2" pays all that is due by the second way, "2 50" fifty of it; or by a tap. */
export function PayBox({ ref, draft, onChange, onPaid }: Props) {
  const t = useTranslations('till.pay')
  const { currency } = useViewer().chain
  const { money } = useFormat()
  const { term } = useTerms()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const cards = (draft.who?.cards ?? []).filter(({ hindrance }) => hindrance === null)
  const ways: readonly Way[] = [
    ...cards.map((card): Way => ({ kind: 'card', card })),
    ...paymentMethods.map((method): Way => ({ kind: 'method', method })),
  ]
  const due = dueOf(draft)
  const nameOf = (way: Way) => (way.kind === 'card' ? way.card.productName : term(paymentMethodTerms, way.method))
  const pay = (way: Way, amount: number | null) => {
    const changed = withPayment(draft, way, amount)
    setSaid(
      changed.payments.length === draft.payments.length && due > 0 && dueOf(changed) === due ? t('nothing_more') : null,
    )
    onChange(changed)
    setTyped('')
  }
  const enter = async (event: FormEvent) => {
    event.preventDefault()
    const [number = '', amount] = typed.trim().split(/\s+/)
    if (number === '') return draft.lines.length > 0 && due === 0 && onPaid()
    const way = ways[Number(number) - 1]
    if (!way) return setSaid(t('no_such_way'))
    if (amount === undefined) return pay(way, null)
    const { parseMoney } = await import('@hubcap/rules/sales/parse-money')
    const read = parseMoney(amount, currency)
    if (!read.ok) return setSaid(t('no_amount'))
    pay(way, read.minor)
  }
  return (
    <div className="grid gap-2">
      <ul aria-label={t('chosen')} className="grid gap-1 empty:hidden">
        {draft.payments.map((payment, at) => {
          const name = nameOf(payment.kind === 'method' ? payment : { kind: 'card', card: payment.card })
          return (
            <li key={payment.kind === 'method' ? payment.method : payment.card.id} className="flex items-center gap-2">
              <span className="min-w-0 flex-1 truncate">
                {name}
                {payment.kind === 'uses' && ` · ${t('uses', { count: payment.uses })}`}
              </span>
              <span className="tabular">{money(payment.amount)}</span>
              <button
                type="button"
                className={buttonLook('quiet', '!size-8 !px-0')}
                aria-label={t('remove', { name })}
                onClick={() => onChange(withoutPayment(draft, at))}
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          )
        })}
      </ul>
      <form onSubmit={(event) => void enter(event)} className="grid gap-1">
        <label htmlFor="till-pay" className="font-strong">
          {t('label')}
        </label>
        <input
          ref={ref}
          id="till-pay"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          inputMode="decimal"
          placeholder={t('example')}
          aria-describedby="till-pay-said"
          className={inputLook('h-11')}
        />
        <p id="till-pay-said" aria-live="polite" className="text-small text-bad empty:hidden">
          {said}
        </p>
      </form>
      <ul aria-label={t('ways')} className="grid grid-cols-2 gap-2">
        {ways.map((way, at) => (
          <li key={way.kind === 'card' ? way.card.id : way.method} className={way.kind === 'card' ? 'col-span-2' : ''}>
            <button
              type="button"
              onClick={() => pay(way, null)}
              className="quick flex min-h-10 w-full items-center justify-between gap-2 rounded border border-edge px-3 text-left hover:bg-hover"
            >
              <span className="min-w-0 truncate">
                <span className="mr-2 text-soft tabular">{at + 1}</span>
                {nameOf(way)}
              </span>
              {way.kind === 'card' && (
                <span className="text-soft tabular">
                  {way.card.balance !== null ? money(way.card.balance) : t('uses', { count: way.card.uses ?? 1 })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
