'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { iconButtonLook } from '../../button-look.ts'

const rows = [
  { keys: ['↑', '↓', 'k', 'j'], text: 'move' },
  { keys: ['Home', 'End'], text: 'ends' },
  { keys: ['Page Up', 'Page Down'], text: 'pages' },
  { keys: ['Enter'], text: 'open' },
  { keys: ['Esc'], text: 'close' },
  { keys: ['x', '␣'], text: 'choose' },
  { keys: ['Shift ↑', 'Shift ↓'], text: 'extend' },
  { keys: ['f'], text: 'search' },
  { keys: ['?'], text: 'sheet' },
] as const

/** What a list's keys do. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('patterns.keys')
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-veil" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-50 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded border border-line bg-surface p-5 shadow-lift outline-none">
          <div className="mb-3 flex items-center justify-between">
            <Dialog.Title className="text-large">{t('title')}</Dialog.Title>
            <Dialog.Close aria-label={t('shut')} className={iconButtonLook()}>
              <X aria-hidden className="size-4" />
            </Dialog.Close>
          </div>
          <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
            {rows.map(({ keys, text }) => (
              <div key={text} className="contents">
                <dt className="flex flex-wrap gap-1">
                  {keys.map((key) => (
                    <kbd key={key} className="rounded-sm border border-line bg-sunken px-1.5 text-small">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd className="text-soft">{t(text)}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
