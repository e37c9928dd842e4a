'use client'

import { createContext, type ReactNode, type TransitionFunction, use, useMemo, useTransition } from 'react'

type Pending = { pending: boolean; start: (action: TransitionFunction) => void }

const PendingContext = createContext<Pending>({ pending: false, start: (action) => action() })

/** One transition for everything that changes the address, so that lists can show that newer rows are on their way. */
export function PendingProvider({ children }: { children: ReactNode }) {
  const [pending, start] = useTransition()
  const value = useMemo(() => ({ pending, start }), [pending])
  return <PendingContext value={value}>{children}</PendingContext>
}

export const usePending = (): Pending => use(PendingContext)
