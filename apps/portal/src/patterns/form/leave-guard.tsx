'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ConfirmDialog } from '../confirm-dialog.tsx'

/** The address a click would leave for inside the portal, or null where it opens elsewhere or does something else. */
function destination(event: MouseEvent): string | null {
  const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null
  const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0
  if (!link || opensElsewhere || link.target || link.hasAttribute('download') || link.origin !== location.origin)
    return null
  return link.pathname === location.pathname ? null : link.pathname + link.search
}

/** Asks before a form with changes is left, by a link or by closing the tab. */
export function LeaveGuard({ active, onLeave }: { active: boolean; onLeave: () => void }) {
  const t = useTranslations('patterns.form.leave')
  const router = useRouter()
  const [target, setTarget] = useState<string | null>(null)
  useEffect(() => {
    if (!active) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const path = destination(event)
      if (!path) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(path)
    }
    addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [active])
  return (
    <ConfirmDialog
      open={target !== null}
      title={t('title')}
      body={t('body')}
      confirm={t('leave')}
      cancel={t('stay')}
      onClose={() => setTarget(null)}
      onConfirm={() => {
        onLeave()
        if (target) router.push(target)
      }}
    />
  )
}
