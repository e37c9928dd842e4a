import type { LucideIcon } from 'lucide-react'

/** One line to choose: a place to go, or a text to search for once more. */
export type PaletteEntry = {
  key: string
  icon: LucideIcon
  title: string
  hint?: string | undefined
  /** A path of the portal that keeps place and month; null: the title is searched for. */
  href: string | null
}

/** value: its name is search.groups.<value>. */
export type PaletteGroup = { value: string; items: PaletteEntry[] }
