'use client'

import { useEffect, useState } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null

/** Menus and dialogs have keys of their own. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('[role=menu], [role=dialog], [role=alertdialog], [role=listbox]') !== null

const first = (selector: string) => document.querySelector<HTMLElement>(selector)

/** Keys of a page with a list, wherever the focus is: f to its search box, j or k into its rows, ? to what keys there are. */
export function useListKeys(): { asked: boolean; close: () => void } {
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return
      if (isTyping(event.target) || isElsewhere(event.target)) return
      const to = { f: '[data-list-search]', j: '[data-row][tabindex="0"]', k: '[data-row][tabindex="0"]' }[event.key]
      if (to) {
        const found = first(to)
        if (!found || found === document.activeElement) return
        event.preventDefault()
        found.focus()
      } else if (event.key === '?') {
        event.preventDefault()
        setAsked(true)
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return { asked, close: () => setAsked(false) }
}
