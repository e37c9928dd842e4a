'use client'

import { useTranslations } from 'next-intl'
import { Button } from './button.tsx'

type Props = { title?: string; hint?: string; onRetry: () => void }

/** Something couldn't be read: says so, that nothing was lost, and offers to try again. */
export function ErrorState({ title, hint, onRetry }: Props) {
  const t = useTranslations('patterns.error')
  return (
    <div role="alert" data-state="error" className="flex flex-col items-center gap-1 px-6 py-14 text-center">
      <p className="font-strong">{title ?? t('title')}</p>
      <p className="max-w-md text-soft">{hint ?? t('hint')}</p>
      <Button kind="plain" className="mt-3" onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  )
}
