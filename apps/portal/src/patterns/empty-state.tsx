import type { ReactNode } from 'react'

type Props = { title: string; hint?: string; action?: ReactNode }

/** Nothing here: says why, and what to do about it. */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <div data-state="empty" className="flex flex-col items-center gap-1 px-6 py-14 text-center">
      <p className="font-strong">{title}</p>
      {hint && <p className="max-w-md text-soft">{hint}</p>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}
