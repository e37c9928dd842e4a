import type { ReactNode } from 'react'

type Props = { title: string; aside?: ReactNode; children: ReactNode }

/** A part of a side panel under its own heading. */
export function PanelSection({ title, aside, children }: Props) {
  return (
    <section className="mt-6 border-t border-line pt-4">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h3>{title}</h3>
        {aside && <span className="text-small text-soft tabular">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
