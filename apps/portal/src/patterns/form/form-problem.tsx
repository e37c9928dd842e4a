'use client'

import { CircleAlert } from 'lucide-react'

/** What went wrong with the whole form, above its button. Read out at once. */
export function FormProblem({ text }: { text: string | null }) {
  return (
    <div role="alert" aria-atomic className="empty:hidden">
      {text && (
        <p className="flex gap-2 rounded bg-bad-tint px-3 py-2 text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{text}</span>
        </p>
      )}
    </div>
  )
}
