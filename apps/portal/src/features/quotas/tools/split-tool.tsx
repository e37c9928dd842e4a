'use client'

import { Split } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { ToolButton } from './tool-button.tsx'
import type { ToolProps } from './tool-props.ts'

const SplitForm = dynamic(() => import('./split-form.tsx').then((file) => file.SplitForm), { ssr: false })

/** The parent's target over the rows. */
export const SplitTool = (props: ToolProps) => (
  <ToolButton
    {...props}
    title={useTranslations('quotas.share_out')('title')}
    icon={Split}
    width="w-[28rem] max-w-[calc(100vw-1rem)]"
    form={SplitForm}
  />
)
