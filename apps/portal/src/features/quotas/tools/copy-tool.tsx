'use client'

import { Copy } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { buttonLook } from '@/patterns/button-look.ts'
import { PopoverButton } from '@/patterns/popover/popover-button.tsx'
import type { SheetAddress } from '../quotas-address.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'

export type ToolProps = { hand: SheetInHand; of: SheetAddress; text: CellText }

const CopyForm = dynamic(() => import('./copy-form.tsx').then((file) => file.CopyForm), { ssr: false })

/** Targets taken from earlier ones, or from what came in. */
export function CopyTool(props: ToolProps) {
  const t = useTranslations('quotas.copy')
  return (
    <PopoverButton
      label={t('title')}
      align="end"
      width="w-80"
      className={buttonLook('plain')}
      content={(close) => <CopyForm {...props} close={close} />}
    >
      <Copy aria-hidden className="size-4" />
      {t('title')}
    </PopoverButton>
  )
}
