import { foldHeading } from './fold-heading.ts'
import { fieldsOf } from './import-fields.ts'
import type { ImportKind } from './import-kind.ts'
import type { ImportMapping } from './import-mapping.ts'

type Match = { key: string; heading: string; rank: number; sharesColumn: boolean }

/** Every field with every heading that it is known by, the surest first. */
function matches(kind: ImportKind, headings: readonly string[]): Match[] {
  const byFold = new Map<string, string>()
  for (const heading of headings) if (!byFold.has(foldHeading(heading))) byFold.set(foldHeading(heading), heading)
  const found = Object.entries(fieldsOf(kind)).flatMap(([key, field]) =>
    field.headings.flatMap((known) =>
      [key, ...known].flatMap((word, rank) => {
        const heading = byFold.get(foldHeading(word))
        return heading === undefined ? [] : [{ key, heading, rank, sharesColumn: field.sharesColumn }]
      }),
    ),
  )
  return found.toSorted((a, b) => a.rank - b.rank)
}

/**
 * Which column holds what, by the headings. Each column goes to the field that it names best; then what is left without
 * one may share a column where that makes sense, such as a region's number being its franchisee's.
 */
export function guessMapping(kind: ImportKind, headings: readonly string[]): ImportMapping {
  const all = matches(kind, headings)
  const mapping: Record<string, string> = {}
  const taken = new Set<string>()
  const take = (isMeant: (match: Match) => boolean) => {
    for (const match of all) {
      if (match.key in mapping || !isMeant(match)) continue
      mapping[match.key] = match.heading
      taken.add(match.heading)
    }
  }
  take((match) => !match.sharesColumn && !taken.has(match.heading))
  take((match) => match.sharesColumn && !taken.has(match.heading))
  take((match) => match.sharesColumn)
  return mapping
}
