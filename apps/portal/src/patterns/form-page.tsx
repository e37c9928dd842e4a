import type { ReactNode } from 'react'
import { BackLink } from './back-link.tsx'

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
      <BackLink href={back.href} label={back.label} />
      <h1 className="mt-1 text-large">{title}</h1>
      {lead && <p className="mt-0.5 text-soft">{lead}</p>}
      <div className="mt-4 rounded border border-line bg-surface p-4 sm:p-6">{children}</div>
    </div>
  )
}
