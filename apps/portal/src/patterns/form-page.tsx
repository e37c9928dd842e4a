import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { KeptLink } from './kept-link.tsx'

type Props = {
  title: string
  lead?: ReactNode
  /** The list it belongs to, and what that is called. */
  back: { href: string; label: string }
  children: ReactNode
}

/** A page with one form: one column, and the way back above it. */
export function FormPage({ title, lead, back, children }: Props) {
  return (
    <div className="mx-auto max-w-xl">
      <KeptLink
        href={back.href}
        className="quick -ml-1.5 inline-flex h-8 items-center gap-1 rounded px-1.5 text-soft hover:text-ink touch:h-11"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {back.label}
      </KeptLink>
      <h1 className="mt-1 text-large">{title}</h1>
      {lead && <p className="mt-0.5 text-soft">{lead}</p>}
      <div className="mt-4 rounded border border-line bg-surface p-4 sm:p-6">{children}</div>
    </div>
  )
}
