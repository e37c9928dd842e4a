'use client'

import { Split } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { buttonLook } from '@/patterns/button-look.ts'
import { PopoverButton } from '@/patterns/popover/popover-button.tsx'
import type { ToolProps } from './copy-tool.tsx'

const SplitForm = dynamic(() => import('./split-form.tsx').then((file) => file.SplitForm), { ssr: false })

/** The parent's target over the rows. */
export function SplitTool(props: ToolProps) {
  const t = useTranslations('quotas.share_out')
  return (
    <PopoverButton
      label={t('title')}
      align="end"
      width="w-96"
      className={buttonLook('plain')}
      content={(close) => <SplitForm {...props} close={close} />}
    >
      <Split aria-hidden className="size-4" />
      {t('title')}
    </PopoverButton>
  )
}
