'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { iconButtonLook } from './button-look.ts'

type Props = { title: ReactNode; label: string; onClose: () => void; actions?: ReactNode; children: ReactNode }

const place =
  'fixed inset-0 z-30 md:inset-y-0 md:right-0 md:left-auto md:w-[26rem] md:border-l max-xl:shadow-lift xl:top-[4.75rem] xl:right-6 xl:bottom-5 xl:z-10 xl:rounded xl:border'

/** Beside the list on a desk, over it on a phone. The list stays and keeps the keys; Esc closes. */
export function SidePanel({ title, label, onClose, actions, children }: Props) {
  const t = useTranslations('patterns.panel')
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the panel covers the list, so the focus goes with it.
    if (matchMedia('(max-width: 47.99rem)').matches) panel.current?.focus()
  }, [])
  return (
    <section
      ref={panel}
      tabIndex={-1}
      data-side-panel
      aria-label={label}
      className={`${place} flex flex-col border-line bg-surface outline-none`}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <header className="flex min-h-14 items-center gap-2 border-b border-line py-2 pr-2 pl-4">
        <h2 className="min-w-0 flex-1 truncate text-base">{title}</h2>
        <button type="button" aria-label={t('close')} className={iconButtonLook()} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
      {actions && (
        <footer className="flex gap-2 border-t border-line p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
          {actions}
        </footer>
      )}
    </section>
  )
}
