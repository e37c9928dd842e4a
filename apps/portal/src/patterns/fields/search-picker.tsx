'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useRef, useState } from 'react'

export type Option = { id: string; name: string; hint?: string; level?: 0 | 1; disabled?: boolean }

export type SearchPickerProps = {
  /** Names the list for those who can't see it. */
  label: string
  value: Option | null
  onChange: (value: Option) => void
  /** Asked on opening with '' and on typing. May reject: the list then says that it couldn't be read. */
  search: (text: string) => Promise<Option[]>
  placeholder?: string
  className: string
  children: ReactNode
  id?: string
  disabled?: boolean
  invalid?: boolean
  describedBy?: string
  onBlur?: () => void
}

const Popup = dynamic(() => import('./search-picker-popup.tsx').then((file) => file.SearchPickerPopup), { ssr: false })

/** A button that opens a list to search in. The list's code is loaded when somebody reaches for it. */
export function SearchPicker({
  className,
  children,
  id,
  disabled,
  invalid,
  describedBy,
  onBlur,
  ...list
}: SearchPickerProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [loaded, setLoaded] = useState(false)
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    button.current?.focus()
    onBlur?.()
  }
  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        disabled={disabled}
        className={className}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-describedby={describedBy}
        data-invalid={invalid || undefined}
        onPointerEnter={() => setLoaded(true)}
        onFocus={() => setLoaded(true)}
        onClick={() => {
          setLoaded(true)
          setOpen((was) => !was)
        }}
      >
        {children}
      </button>
      {loaded && <Popup {...list} anchor={button} open={open} onClose={close} />}
    </>
  )
}
