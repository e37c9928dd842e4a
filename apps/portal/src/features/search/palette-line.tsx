'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import Link from 'next/link'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { cx } from '@/patterns/cx.ts'
import { menuItemLook } from '@/patterns/menu-look.ts'
import { markedParts } from './marked-parts.ts'
import type { PaletteEntry } from './palette-entry.ts'

function Marked({ shown, typed }: { shown: string; typed: string }) {
  return markedParts(shown, typed).map(({ text, isMatch, from }) =>
    isMatch ? (
      <mark key={from} className="bg-transparent font-strong text-accent">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}

type Props = { entry: PaletteEntry; typed: string; onSearch: (text: string) => void }

/** A link like any other: it opens in a new tab with the keys and buttons that do so elsewhere. */
export function PaletteLine({ entry, typed, onSearch }: Props) {
  const keep = useKeptAddress()
  const { icon: Icon, title, hint, href } = entry
  const look = cx(menuItemLook, 'mx-1.5 w-auto rounded')
  const content = (
    <>
      <Icon aria-hidden className="size-4 shrink-0 text-soft" />
      <span className="min-w-0 truncate">
        <Marked shown={title} typed={typed} />
      </span>
      {hint && (
        <span className="ml-auto max-w-[60%] shrink-0 truncate pl-2 text-small text-soft tabular-nums">
          <Marked shown={hint} typed={typed} />
        </span>
      )}
    </>
  )
  if (href === null)
    return (
      <Autocomplete.Item value={entry} className={look} onClick={() => onSearch(title)}>
        {content}
      </Autocomplete.Item>
    )
  return (
    <Autocomplete.Item value={entry} className={look} render={<Link href={keep(href)} prefetch={false} />}>
      {content}
    </Autocomplete.Item>
  )
}
