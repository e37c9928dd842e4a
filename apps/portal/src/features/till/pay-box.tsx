'use client'

import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { tillPaymentTerms } from '@hubcap/words/terms/services'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, type Ref, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { inputLook } from '@/patterns/fields/input-look.ts'
import {
  type DraftPayment,
  dueOf,
  keyOfWay,
  type TillDraft,
  type Way,
  withoutPayment,
  withPayment,
} from './till-draft.ts'
import { WayList } from './way-list.tsx'

type Props = {
  ref: Ref<HTMLInputElement>
  draft: TillDraft
  onChange: (draft: TillDraft) => void
  /** Empty and Enter while nothing is due. */
  onPaid: () => void
}

/** "2" pays all that is due by the second way, "2 50" fifty of it, of points so many; or by a tap. */
export function PayBox({ ref, draft, onChange, onPaid }: Props) {
  const t = useTranslations('till.pay')
  const { currency } = useViewer().chain
  const { money } = useFormat()
  const { term } = useTerms()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const cards = (draft.who?.cards ?? []).filter(({ hindrance }) => hindrance === null)
  const { spending, points } = draft.who ?? {}
  // Whatever the bill comes to: the numbers of the others stay what they are.
  const hasPoints = spending && (points ?? 0) >= spending.step
  const ways: readonly Way[] = [
    ...cards.map((card): Way => ({ kind: 'card', card })),
    ...(hasPoints ? [{ kind: 'points' } as const] : []),
    ...paymentMethods.map((method): Way => ({ kind: 'method', method })),
  ]
  const due = dueOf(draft)
  const nameOf = (way: Way | DraftPayment) =>
    way.kind === 'method'
      ? term(paymentMethodTerms, way.method)
      : way.kind === 'points'
        ? term(tillPaymentTerms, 'points')
        : way.card.productName
  const pay = (way: Way, amount: number | null) => {
    const changed = withPayment(draft, way, amount)
    setSaid(
      changed.payments.length === draft.payments.length && due > 0 && dueOf(changed) === due
        ? t(way.kind === 'points' ? 'no_more_points' : 'nothing_more')
        : null,
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
    if (way.kind === 'points') return /^\d{1,8}$/.test(amount) ? pay(way, Number(amount)) : setSaid(t('no_points'))
    const { parseMoney } = await import('@hubcap/rules/sales/parse-money')
    const read = parseMoney(amount, currency)
    if (!read.ok) return setSaid(t('no_amount'))
    pay(way, read.minor)
  }
  return (
    <div className="grid gap-2">
      <ul aria-label={t('chosen')} className="grid gap-1 empty:hidden">
        {draft.payments.map((payment, at) => {
          const name = nameOf(payment)
          return (
            <li key={keyOfWay(payment)} className="flex items-center gap-2">
              <span className="min-w-0 flex-1 truncate">
                {name}
                {payment.kind === 'uses' && ` · ${t('uses', { count: payment.uses })}`}
                {payment.kind === 'points' && ` · ${t('points', { count: payment.points })}`}
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
      <WayList ways={ways} draft={draft} nameOf={nameOf} onPay={(way) => pay(way, null)} />
    </div>
  )
}
