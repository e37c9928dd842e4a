'use client'

import { Copy } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { ToolButton } from './tool-button.tsx'
import type { ToolProps } from './tool-props.ts'

const CopyForm = dynamic(() => import('./copy-form.tsx').then((file) => file.CopyForm), { ssr: false })

/** Targets taken from earlier ones, or from what came in. */
export const CopyTool = (props: ToolProps) => (
  <ToolButton {...props} title={useTranslations('quotas.copy')('title')} icon={Copy} form={CopyForm} />
)
