'use client'

import { Minus, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { PriceChange } from './price-change.tsx'
import { type DraftLine, priceOf } from './till-draft.ts'

type Props = {
  lines: readonly DraftLine[]
  /** Whether this person may take another price than the list's here. */
  maySetPrice: boolean
  onQuantity: (at: number, quantity: number) => void
  onPrice: (at: number, price: number, reason: string) => void
}

/** What stands on the bill; one less than one takes it off. */
export function LineList({ lines, maySetPrice, onQuantity, onPrice }: Props) {
  const t = useTranslations('till.lines')
  const { money } = useFormat()
  if (lines.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <ul className="grid gap-2">
      {lines.map((line, at) => (
        <li key={line.service.item.id} className="flex items-center gap-2">
          <span className="min-w-0 flex-1 break-words">
            {line.service.item.name}
            {line.otherPrice && (
              <span className="block text-small text-soft">
                <s className="tabular">{money(line.service.price)}</s> {line.otherPrice.reason}
              </span>
            )}
          </span>
          {maySetPrice && <PriceChange line={line} onPrice={(price, reason) => onPrice(at, price, reason)} />}
          <button
            type="button"
            className={buttonLook('quiet', '!size-8 !px-0')}
            aria-label={t('less', { service: line.service.item.name })}
            onClick={() => onQuantity(at, line.quantity - 1)}
          >
            <Minus aria-hidden className="size-4" />
          </button>
          <span className="w-6 text-center tabular">{line.quantity}</span>
          <button
            type="button"
            className={buttonLook('quiet', '!size-8 !px-0')}
            aria-label={t('more', { service: line.service.item.name })}
            onClick={() => onQuantity(at, line.quantity + 1)}
          >
            <Plus aria-hidden className="size-4" />
          </button>
          <span className="w-20 text-right tabular">{money(priceOf(line) * line.quantity)}</span>
        </li>
      ))}
    </ul>
  )
}
