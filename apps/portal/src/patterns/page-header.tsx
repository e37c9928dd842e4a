import type { ReactNode } from 'react'

type Props = { title: string; lead?: ReactNode; actions?: ReactNode }

/** A page's one heading, and what can be done with the whole of it. */
export function PageHeader({ title, lead, actions }: Props) {
  return (
    <header className="mb-4 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0 grow basis-44">
        <h1 className="truncate text-large">{title}</h1>
        {lead && <p className="mt-0.5 text-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
    </header>
  )
}
