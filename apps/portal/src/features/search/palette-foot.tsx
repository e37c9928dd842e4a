'use client'

import { useTranslations } from 'next-intl'
import { useCommandKey } from '@/frame/use-command-key.ts'
import { cx } from '@/patterns/cx.ts'

/** The keys, for those who have some; and a way to forget what was searched for on this device. */
export function PaletteFoot({ onForget }: { onForget: (() => void) | null }) {
  const t = useTranslations('search')
  const command = useCommandKey()
  const keys = [
    ['↑ ↓', t('keys.choose')],
    ['↵', t('keys.open')],
    [`${command} ↵`, t('keys.new_tab')],
  ] as const
  return (
    <div
      className={cx(
        'flex min-h-10 items-center gap-4 border-t border-line px-4 py-1.5 text-small text-soft max-md:pb-[max(0.375rem,env(safe-area-inset-bottom))]',
        !onForget && 'max-md:hidden touch:hidden',
      )}
    >
      {keys.map(([key, meaning]) => (
        <span key={meaning} className="flex items-center gap-1.5 max-md:hidden touch:hidden">
          <kbd className="rounded border border-line px-1 font-[inherit]">{key}</kbd>
          {meaning}
        </span>
      ))}
      {onForget && (
        <button
          type="button"
          className="ml-auto rounded underline-offset-2 hover:underline touch:h-11"
          onClick={onForget}
        >
          {t('forget')}
        </button>
      )}
    </div>
  )
}
