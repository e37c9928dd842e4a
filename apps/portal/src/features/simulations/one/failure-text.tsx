'use client'

import { useLateText } from '@/lib/words/use-late-text.ts'

/** Why it didn't finish, in the reader's words. */
export const FailureText = ({ code }: { code: string }) => (
  <p role="status" className="mb-4 rounded bg-bad-tint px-3 py-2 text-bad empty:hidden">
    {useLateText(code)}
  </p>
)
