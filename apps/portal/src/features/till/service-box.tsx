'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type Ref, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { findServices } from './find-services.ts'
import { type TillDraft, type TillService, withService } from './till-draft.ts'

type Props = {
  ref: Ref<HTMLInputElement>
  services: readonly TillService[]
  failed: boolean
  reading: boolean
  again: () => void
  draft: TillDraft
  onChange: (draft: TillDraft) => void
  /** Empty and Enter: that is all. */
  onEnough: () => void
}

/** By number or pinyin, "2*3" for three of the second; or by a tap. */
export function ServiceBox({ ref, services, failed, reading, again, draft, onChange, onEnough }: Props) {
  const t = useTranslations('till.services')
  const { money } = useFormat()
  const [typed, setTyped] = useState('')
  const { found, quantity } = findServices(services, typed)
  const add = (service: TillService) => {
    onChange(withService(draft, service, quantity))
    setTyped('')
  }
  const enter = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return draft.lines.length > 0 && onEnough()
    const [first] = found
    if (first) add(first)
  }
  if (failed)
    return (
      <p>
        {t('unread')} <Button onClick={again}>{t('again')}</Button>
      </p>
    )
  if (!reading && services.length === 0) return <EmptyState title={t('none.title')} hint={t('none.hint')} />
  return (
    <section aria-label={t('title')}>
      <form onSubmit={enter} className="grid gap-1">
        <label htmlFor="till-what" className="font-strong">
          {t('label')}
        </label>
        <input
          ref={ref}
          id="till-what"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          placeholder={t('example')}
          className={inputLook('h-11')}
        />
      </form>
      <ul className="mt-2 grid gap-2 sm:grid-cols-2">
        {found.map((service) => (
          <li key={service.item.id}>
            <button
              type="button"
              onClick={() => add(service)}
              className="quick flex min-h-11 w-full items-center justify-between gap-3 rounded border border-edge bg-surface px-3 py-1.5 text-left hover:bg-hover"
            >
              <span>
                <span className="mr-2 text-soft tabular">{services.indexOf(service) + 1}</span>
                {service.item.name}
              </span>
              <span className="tabular">{money(service.price)}</span>
            </button>
          </li>
        ))}
      </ul>
      {typed !== '' && found.length === 0 && <p className="mt-2 text-soft">{t('not_found')}</p>}
    </section>
  )
}
