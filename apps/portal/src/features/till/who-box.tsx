'use client'

import { IdentifyAtTillDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { type FormEvent, type Ref, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { Button } from '@/patterns/button.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { CardList } from './card-list.tsx'
import type { Place } from './recharge-at-till.tsx'
import type { AtTill } from './till-draft.ts'

type Props = {
  ref: Ref<HTMLInputElement>
  place: Place
  who: AtTill | null
  /** plate: of somebody unknown who gave one; they are known by it next time. */
  onKnown: (who: AtTill | null, plate: string) => void
}

/** The one box: a card number from the reader, a phone or a plate. Empty and Enter: somebody who stays unknown. */
export function WhoBox({ ref, place, who, onKnown }: Props) {
  const t = useTranslations('till.who')
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const identify = async (event?: FormEvent) => {
    event?.preventDefault()
    setSaid(null)
    if (typed.trim() === '') return onKnown(null, '')
    if (busy) return
    setBusy(true)
    const outcome = await send(IdentifyAtTillDocument, { input: { storeId: place.storeId, typed } })
    setBusy(false)
    if (outcome.kind === 'refused') return setSaid(await message(outcome.code, outcome.params))
    if (outcome.kind !== 'done') return setSaid(form(outcome.kind === 'invalid' ? 'failed' : outcome.kind))
    if (outcome.value.found) return onKnown(outcome.value, '')
    setSaid(t('unknown'))
    const isPlate = /\p{L}/u.test(typed)
    onKnown(null, isPlate ? typed.trim() : '')
  }
  return (
    <section aria-label={t('title')}>
      <form onSubmit={identify} className="grid gap-1">
        <label htmlFor="till-who" className="font-strong">
          {t('label')}
        </label>
        <div className="flex gap-2">
          <input
            ref={ref}
            id="till-who"
            // biome-ignore lint/a11y/noAutofocus: the next customer begins here
            autoFocus
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            placeholder={t('example')}
            aria-describedby="till-who-said"
            className={inputLook('h-11 flex-1')}
          />
          <Button type="submit" busy={busy} className="!h-11">
            {t('find')}
          </Button>
        </div>
        <p id="till-who-said" aria-live="polite" className="text-soft empty:hidden">
          {said}
        </p>
      </form>
      {who && <CardList who={who} place={place} onRecharged={() => void identify()} />}
    </section>
  )
}
