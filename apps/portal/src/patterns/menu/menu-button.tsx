'use client'

import dynamic from 'next/dynamic'
import { type ComponentProps, type ReactNode, useRef, useState } from 'react'

export type MenuEntry = {
  key: string
  label: ReactNode
  icon?: ReactNode
  /** Where it leads; without it, what it does. */
  href?: string
  /** A file behind that address, to be kept. */
  download?: boolean
  onSelect?: () => void
  /** Shows a tick, for one of a choice. */
  checked?: boolean
  disabled?: boolean
  /** Of several that can be chosen: the menu stays. */
  stays?: boolean
}
export type MenuSection = { key: string; label?: string; entries: readonly MenuEntry[] }

type Props = Omit<ComponentProps<'button'>, 'onSelect'> & {
  /** Names the menu, where the button's own text doesn't. */
  menuLabel: string
  sections: readonly MenuSection[]
  align?: 'start' | 'end'
  /** Above the entries: whose menu it is. */
  header?: ReactNode
  /** Somebody is about to open it: what it shows may be read now. */
  onReach?: () => void
}

const Popup = dynamic(() => import('./menu-popup.tsx').then((file) => file.MenuPopup), { ssr: false })

/** A button with a menu. The menu's code comes when somebody reaches for it, so no page waits for it. */
export function MenuButton({ menuLabel, sections, align = 'start', header, onReach, children, ...button }: Props) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [loaded, setLoaded] = useState(false)
  const [open, setOpen] = useState(false)
  const load = () => {
    setLoaded(true)
    onReach?.()
  }
  return (
    <>
      <button
        {...button}
        ref={anchor}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => {
          load()
          setOpen((was) => !was)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          load()
          setOpen(true)
        }}
      >
        {children}
      </button>
      {loaded && (
        <Popup
          label={menuLabel}
          anchor={anchor}
          open={open}
          onOpenChange={setOpen}
          align={align}
          header={header}
          sections={sections}
        />
      )}
    </>
  )
}
