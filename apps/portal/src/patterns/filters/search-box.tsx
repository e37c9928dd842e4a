'use client'

import { Search } from 'lucide-react'
import { parseAsString, useQueryState } from 'nuqs'
import { useEffect, useRef, useState } from 'react'
import { useAddressChange } from '@/lib/address/use-address-change.ts'

const pauseMs = 300

/** `q=` in the address, after a pause in typing. It follows the address when one goes back. */
export function SearchBox({ label }: { label: string }) {
  const [asked] = useQueryState('q', parseAsString.withDefault(''))
  const change = useAddressChange()
  const [text, setText] = useState(asked)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [seen, setSeen] = useState(asked)
  if (seen !== asked) {
    setSeen(asked)
    setText(asked)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = (next: string) => {
    clearTimeout(timer.current)
    if (next.trim() !== asked) change({ q: next.trim() || null })
  }
  return (
    <div className="relative w-full sm:w-64 print:has-placeholder-shown:hidden">
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-soft" />
      <input
        type="search"
        data-list-search
        aria-label={label}
        placeholder={label}
        maxLength={100}
        value={text}
        className="quick h-8 w-full rounded border border-line bg-surface pr-2 pl-8 hover:border-edge touch:h-11"
        onChange={(event) => {
          const next = event.target.value
          setText(next)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => ask(next), pauseMs)
        }}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && ask(text)}
      />
    </div>
  )
}
