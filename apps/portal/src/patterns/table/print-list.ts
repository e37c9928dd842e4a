'use client'

/** Prints the list, not the panel that may be open beside it. What is chosen is alone on the page when `chosen` is asked for. */
export function printList(what: 'list' | 'chosen'): void {
  const root = document.documentElement
  root.dataset.print = what
  addEventListener('afterprint', () => delete root.dataset.print, { once: true })
  print()
}
