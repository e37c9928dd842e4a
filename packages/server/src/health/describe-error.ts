const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What may hold a value of somebody's: quoted text, addresses, long numbers, signatures. Our own ids may stay. */
const values: [RegExp, (found: string) => string][] = [
  [/"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'|“[^”]*”/g, () => '"…"'],
  [/\([^()]*\)=\([^()]*\)/g, () => '(…)=(…)'],
  [/[^\s<>@]+@[^\s<>@]+/g, () => '…@…'],
  [/[\w.~+/=-]{32,}/g, (found) => (uuid.test(found) ? found : '…')],
  [/(?<![\w-])[+＋]?\d[\d  -]{4,}\d(?![\w-])/g, () => '…'],
]

/** A message without what may be personal: the log tells what went wrong, not with whom. */
export const withoutValues = (message: string): string =>
  values.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message)

export type DescribedError = { name: string; message: string; code?: string; at?: string[] }

const framesOf = (stack = '') => stack.split('\n').filter((line) => /^\s+at /.test(line))

/** An error as it may stand in the log. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, message: withoutValues(String(error)) }
  const { name, message, stack } = error
  const { code } = error as { code?: unknown }
  const at = framesOf(stack).map((line) => line.trim().slice(3))
  return { name, message: withoutValues(message), ...(typeof code === 'string' && { code }), at }
}
