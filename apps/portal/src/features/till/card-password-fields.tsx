'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'
import type { CardAtTill, CardPasswords } from './till-draft.ts'

const digits = 6
const fieldOf = (card: CardAtTill) => `till-password-${card.id}`

/** The field of the first card whose password hasn't been entered; null: all have been. */
export function firstUnsaid(cards: readonly CardAtTill[], said: CardPasswords): HTMLElement | null {
  const card = cards.find(({ id }) => (said[id] ?? '').length < digits)
  return card ? document.getElementById(fieldOf(card)) : null
}

type Props = {
  cards: readonly CardAtTill[]
  said: CardPasswords
  onSaid: (said: CardPasswords) => void
  /** Enter in the last of them. */
  onEnough: () => void
}

/** What the holders of the chosen cards enter themselves. */
export function CardPasswordFields({ cards, said, onSaid, onEnough }: Props) {
  const t = useTranslations('till.password')
  const forms = useRef<HTMLFormElement>(null)
  const asked = useRef('')
  const ids = cards.map(({ id }) => id).join()
  // A card was chosen that has one: it is entered next. Or all were taken back after a wrong one.
  const isEmpty = cards.length > 0 && cards.every(({ id }) => !said[id])
  useEffect(() => {
    const now = isEmpty ? `${ids} anew` : ids
    if (ids !== '' && now !== asked.current && isEmpty) forms.current?.querySelector('input')?.focus()
    asked.current = now
  }, [ids, isEmpty])
  if (cards.length === 0) return null
  return (
    <form
      ref={forms}
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const next = firstUnsaid(cards, said)
        if (next && next !== document.activeElement) next.focus()
        else if (!next) onEnough()
      }}
    >
      {cards.map((card) => (
        <div key={card.id} className="grid gap-1">
          <label htmlFor={fieldOf(card)} className="font-strong">
            {t('label', { card: card.productName, ending: card.cardNo?.slice(-4) ?? '' })}
          </label>
          <input
            id={fieldOf(card)}
            type="password"
            inputMode="numeric"
            // Browsers offer to keep what they take for an account’s password; this is a customer’s.
            autoComplete="one-time-code"
            maxLength={digits}
            value={said[card.id] ?? ''}
            onChange={(event) =>
              onSaid({ ...said, [card.id]: event.target.value.normalize('NFKC').replace(/\D/g, '') })
            }
            aria-describedby="till-password-hint"
            className={inputLook('h-11')}
          />
        </div>
      ))}
      <p id="till-password-hint" className="text-small text-soft">
        {t('hint')}
      </p>
      <button type="submit" className="sr-only" tabIndex={-1}>
        {t('enter')}
      </button>
    </form>
  )
}
