'use client'

import { CalendarRange } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { ToolButton } from './tool-button.tsx'
import type { ToolProps } from './tool-props.ts'

const SpreadForm = dynamic(() => import('./spread-form.tsx').then((file) => file.SpreadForm), { ssr: false })

/** A year's or a quarter's target over its months. */
export const SpreadTool = (props: ToolProps) => (
  <ToolButton {...props} title={useTranslations('quotas.spread')('title')} icon={CalendarRange} form={SpreadForm} />
)
