'use client'

import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useCommandKey } from './use-command-key.ts'

const Palette = dynamic(() => import('@/features/search/palette.tsx').then((file) => file.Palette), { ssr: false })

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable=true], [role=textbox]')

/** ⌘K or Ctrl K from anywhere, "/" where nobody is typing. */
const asksForSearch = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 'k'
    ? (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey
    : event.key === '/' && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target)

/** Opens the search over everything. Its code comes when somebody reaches for it. */
export function SearchButton() {
  const t = useTranslations('search')
  const command = useCommandKey()
  const [loaded, setLoaded] = useState(false)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A question that waits for its answer isn't left by a shortcut.
      if (event.defaultPrevented || !asksForSearch(event) || document.querySelector('[role=alertdialog]')) return
      event.preventDefault()
      setLoaded(true)
      setOpen(true)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-keyshortcuts="Meta+K Control+K"
        className="quick flex h-8 shrink-0 items-center gap-2 rounded text-soft hover:bg-hover hover:text-ink max-lg:w-8 max-lg:justify-center lg:w-44 lg:border lg:border-line lg:px-2.5 touch:h-11 touch:max-lg:w-11"
        onPointerEnter={() => setLoaded(true)}
        onFocus={() => setLoaded(true)}
        onClick={() => {
          setLoaded(true)
          setOpen(true)
        }}
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="flex-1 truncate text-left max-lg:sr-only">{t('button')}</span>
        <kbd aria-hidden className="font-[inherit] text-small max-lg:hidden touch:hidden">
          {command} K
        </kbd>
      </button>
      {loaded && <Palette open={open} onClose={() => setOpen(false)} />}
    </>
  )
}
