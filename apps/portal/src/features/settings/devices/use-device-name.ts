'use client'

import type { OwnDeviceFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'

/** Windows 上的 Chrome — as somebody knows their device again. */
export function useDeviceName(): (device: OwnDeviceFragment['device']) => string {
  const t = useTranslations('settings.devices')
  return useCallback(
    ({ browser, system }) => (browser && system ? t('name', { browser, system }) : browser || system || t('unknown')),
    [t],
  )
}
