'use client'

import { WifiOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'

function listen(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

export const useOnline = () =>
  useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  )

/** Says that there is no network and that what is typed stays, as long as that is so. */
export function OfflineNotice() {
  const t = useTranslations('patterns.offline')
  const online = useOnline()
  return (
    <div role="status">
      {!online && (
        <p data-state="offline" className="flex items-center justify-center gap-2 bg-warn-tint px-4 py-2 text-warn">
          <WifiOff aria-hidden className="size-4" />
          {t('notice')}
        </p>
      )}
    </div>
  )
}
