'use client'

import { joinPath } from '@/lib/session/join-address.ts'
import { signOut } from '@/lib/session/sign-out.ts'
import { Button } from '@/patterns/button.tsx'

/** Signs out and opens the invitation again, for somebody else. */
export function LeaveAccount({ label, token }: { label: string; token: string }) {
  return (
    <Button kind="quiet" className="mt-3 -ml-3 text-soft" onClick={() => signOut(joinPath(token))}>
      {label}
    </Button>
  )
}
