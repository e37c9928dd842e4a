'use client'

import { Popover } from '@base-ui/react/popover'
import type { ReactNode, RefObject } from 'react'
import { cx } from '../cx.ts'
import { popupLook } from '../menu-look.ts'

type Props = {
  label: string
  anchor: RefObject<HTMLButtonElement | null>
  align: 'start' | 'end'
  width: string
  open: boolean
  onOpenChange: (open: boolean) => void
  children: ReactNode
}

export function PopoverPopup({ label, anchor, align, width, open, onOpenChange, children }: Props) {
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, details) => {
        if (!next && anchor.current?.contains(details.event.target as Node)) return details.cancel()
        onOpenChange(next)
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={4} align={align} className="z-40">
          <Popover.Popup aria-label={label} finalFocus={anchor} className={cx(popupLook, width, 'p-3')}>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
