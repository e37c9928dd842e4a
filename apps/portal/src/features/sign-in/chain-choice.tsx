'use client'

import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Entry } from '@/lib/session/entry.ts'
import { Button } from '@/patterns/button.tsx'

type Props = { choices: readonly Entry[]; onChoose: (choice: Entry) => Promise<void>; onBack: () => void }

/** The chains whose password matched, by name. */
export function ChainChoice({ choices, onChoose, onBack }: Props) {
  const t = useTranslations('session')
  const [busy, setBusy] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const choose = async (choice: Entry) => {
    setBusy(true)
    await onChoose(choice)
    setBusy(false)
  }
  return (
    <div className="grid gap-3">
      <h2 className="text-base">{t('choose')}</h2>
      <p className="text-soft">{t('choose_lead')}</p>
      <ul className="grid gap-2">
        {choices.map((choice, at) => (
          <li key={choice.chain.slug}>
            <button
              type="button"
              ref={at === 0 ? first : undefined}
              disabled={busy}
              className="quick flex min-h-12 w-full items-center justify-between gap-3 rounded border border-line px-4 text-left hover:border-edge hover:bg-hover disabled:opacity-50"
              onClick={() => choose(choice)}
            >
              <span className="truncate font-strong">{choice.chain.name}</span>
              <ChevronRight aria-hidden className="size-4 text-soft" />
            </button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" className="justify-self-start" onClick={onBack}>
        {t('back')}
      </Button>
    </div>
  )
}
