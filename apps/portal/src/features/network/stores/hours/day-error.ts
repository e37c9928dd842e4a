type ErrorTree = { message?: unknown; [key: string]: unknown }

/** The first message anywhere below. */
function firstMessage(tree: unknown): string | null {
  if (tree === null || typeof tree !== 'object') return null
  const { message, ref: _ref, ...below } = tree as ErrorTree
  if (typeof message === 'string') return message
  for (const one of Object.values(below)) {
    const found = firstMessage(one)
    if (found) return found
  }
  return null
}

/** What is wrong with one day's hours, wherever in its spans: one sentence, since one mends one thing at a time. */
export const dayError = (error: unknown, day: string): string | null =>
  firstMessage((error as Record<string, unknown> | undefined)?.[day])
