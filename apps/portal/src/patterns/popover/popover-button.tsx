'use client'

import dynamic from 'next/dynamic'
import { type ComponentProps, type ReactNode, useRef, useState } from 'react'

type Props = Omit<ComponentProps<'button'>, 'content'> & {
  /** Names what opens, for those who can't see it. */
  label: string
  align?: 'start' | 'end'
  /** What opens; `close` shuts it and gives the focus back. */
  content: (close: () => void) => ReactNode
  width?: string
}

const Popup = dynamic(() => import('./popover-popup.tsx').then((file) => file.PopoverPopup), { ssr: false })

/** A button that opens something small beside it. Its code comes when somebody reaches for it. */
export function PopoverButton({ label, align = 'start', content, width = 'w-72', children, ...button }: Props) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [loaded, setLoaded] = useState(false)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        {...button}
        ref={anchor}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => setLoaded(true)}
        onFocus={() => setLoaded(true)}
        onClick={() => {
          setLoaded(true)
          setOpen((was) => !was)
        }}
      >
        {children}
      </button>
      {loaded && (
        <Popup label={label} anchor={anchor} align={align} width={width} open={open} onOpenChange={setOpen}>
          {open && content(() => setOpen(false))}
        </Popup>
      )}
    </>
  )
}
