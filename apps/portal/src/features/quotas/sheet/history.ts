import type { Draft } from './draft.ts'

/** The draft with what it was before, for undoing, and what was undone. */
export type History = {
  readonly draft: Draft
  readonly past: readonly Draft[]
  readonly future: readonly Draft[]
}

const steps = 100

export const begin = (draft: Draft): History => ({ draft, past: [], future: [] })

export function changed(history: History, draft: Draft): History {
  if (draft === history.draft) return history
  return { draft, past: [...history.past.slice(1 - steps), history.draft], future: [] }
}

export function undone({ draft, past, future }: History): History {
  const before = past.at(-1)
  return before ? { draft: before, past: past.slice(0, -1), future: [draft, ...future] } : { draft, past, future }
}

export function redone({ draft, past, future }: History): History {
  const [next, ...rest] = future
  return next ? { draft: next, past: [...past, draft], future: rest } : { draft, past, future }
}
