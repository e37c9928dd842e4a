'use client'

import { Minus, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import type { DraftLine } from './till-draft.ts'

type Props = { lines: readonly DraftLine[]; onQuantity: (at: number, quantity: number) => void }

/** What stands on the bill; one less than one takes it off. */
export function LineList({ lines, onQuantity }: Props) {
  const t = useTranslations('till.lines')
  const { money } = useFormat()
  if (lines.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <ul className="grid gap-2">
      {lines.map(({ service, quantity }, at) => (
        <li key={service.item.id} className="flex items-center gap-2">
          <span className="min-w-0 flex-1 break-words">{service.item.name}</span>
          <button
            type="button"
            className={buttonLook('quiet', '!size-8 !px-0')}
            aria-label={t('less', { service: service.item.name })}
            onClick={() => onQuantity(at, quantity - 1)}
          >
            <Minus aria-hidden className="size-4" />
          </button>
          <span className="w-6 text-center tabular">{quantity}</span>
          <button
            type="button"
            className={buttonLook('quiet', '!size-8 !px-0')}
            aria-label={t('more', { service: service.item.name })}
            onClick={() => onQuantity(at, quantity + 1)}
          >
            <Plus aria-hidden className="size-4" />
          </button>
          <span className="w-20 text-right tabular">{money(service.price * quantity)}</span>
        </li>
      ))}
    </ul>
  )
}
