import type { ReactNode } from 'react'

type Props = { title: string; lead?: ReactNode; children: ReactNode }

/** A small form inside a side panel, above what it is about. */
export function PanelTask({ title, lead, children }: Props) {
  return (
    <section aria-label={title} className="mb-5 rounded border border-line bg-canvas p-4">
      <h3>{title}</h3>
      {lead && <p className="mt-0.5 text-soft">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  )
}
