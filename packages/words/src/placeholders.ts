/** {name}, or {name, plural, one {# row} other {# rows}}: as much of ICU's syntax as these texts use. */
const placeholder = /\{(\w+)(?:, plural, one \{([^{}]*)\} other \{([^{}]*)\})?\}/g

/** Names of the parameters that a text shows. */
export const placeholdersOf = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(placeholder), ([, name]) => name ?? '')),
]

/** The text with its parameters in place. write: one of them, as the reader's language writes it. */
export function fill(text: string, params: Readonly<Record<string, unknown>>, write: (name: string) => string): string {
  return text.replace(placeholder, (_, name: string, one?: string, other?: string) => {
    if (one === undefined || other === undefined) return write(name)
    return (Number(params[name]) === 1 ? one : other).replace('#', write(name))
  })
}
