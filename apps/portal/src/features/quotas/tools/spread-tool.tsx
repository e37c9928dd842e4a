'use client'

import { CalendarRange } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { buttonLook } from '@/patterns/button-look.ts'
import { PopoverButton } from '@/patterns/popover/popover-button.tsx'
import type { ToolProps } from './copy-tool.tsx'

const SpreadForm = dynamic(() => import('./spread-form.tsx').then((file) => file.SpreadForm), { ssr: false })

/** A year's or a quarter's target over its months. */
export function SpreadTool(props: ToolProps) {
  const t = useTranslations('quotas.spread')
  return (
    <PopoverButton
      label={t('title')}
      align="end"
      width="w-80"
      className={buttonLook('plain')}
      content={(close) => <SpreadForm {...props} close={close} />}
    >
      <CalendarRange aria-hidden className="size-4" />
      {t('title')}
    </PopoverButton>
  )
}
