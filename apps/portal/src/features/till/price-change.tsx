'use client'

import { Pencil } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { buttonLook } from '@/patterns/button-look.ts'
import { PopoverButton } from '@/patterns/popover/popover-button.tsx'
import type { DraftLine } from './till-draft.ts'

const PriceForm = dynamic(() => import('./price-form.tsx').then((file) => file.PriceForm), { ssr: false })

type Props = { line: DraftLine; onPrice: (price: number, reason: string) => void }

/** Another price than the list's for one line, with the reason that the receipt's record keeps. */
export function PriceChange({ line, onPrice }: Props) {
  const t = useTranslations('till.lines')
  const label = t('price', { service: line.service.item.name })
  return (
    <PopoverButton
      label={label}
      aria-label={label}
      align="end"
      className={buttonLook('quiet', '!size-8 !px-0')}
      content={(close) => (
        <PriceForm
          line={line}
          onPrice={(price, reason) => {
            onPrice(price, reason)
            close()
          }}
        />
      )}
    >
      <Pencil aria-hidden className="size-4" />
    </PopoverButton>
  )
}
