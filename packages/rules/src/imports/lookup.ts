import { foldHeading } from './fold-heading.ts'

/** What a file's words may point to: a row that is there already, by its code or its name. */
export type Target = { readonly id: string; readonly code: string; readonly name?: string }

/** All that the text may mean: one, none, or several of the same name. The exact code comes first, alone. */
export type Lookup<Found extends Target> = {
  readonly find: (text: string) => readonly Found[]
  readonly has: (code: string) => boolean
  /** Every target, for what goes without saying where there is one only. */
  readonly all: readonly Found[]
}

function add<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value) {
  const there = to.get(key)
  if (there) there.push(value)
  else to.set(key, [value])
}

export function lookupOf<Found extends Target>(targets: readonly Found[]): Lookup<Found> {
  const byCode = new Map(targets.map((target) => [target.code, target]))
  const byFold = new Map<string, Found[]>()
  for (const target of targets) {
    const words = new Set([target.code, target.name ?? ''].map(foldHeading))
    for (const word of words) if (word !== '') add(byFold, word, target)
  }
  return {
    find: (text) => {
      const exact = byCode.get(text.trim())
      return exact ? [exact] : (byFold.get(foldHeading(text)) ?? [])
    },
    has: (code) => byCode.has(code),
    all: targets,
  }
}
