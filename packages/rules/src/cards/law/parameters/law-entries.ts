import { z } from 'zod'
import { issue } from '../../../input/issue.ts'
import { lawEntry } from './law-entry.ts'

/** All that a chain has set, in any order; a rule has no two entries of one day. */
export const lawEntries = z
  .array(lawEntry)
  .max(500)
  .check(({ value, issues }) => {
    const seen = new Set<string>()
    for (const [at, { rule, validFrom }] of value.entries()) {
      const key = `${rule} ${validFrom}`
      if (seen.has(key)) {
        issues.push({
          code: 'custom',
          input: value[at],
          path: [at, 'validFrom'],
          params: { issue: issue('repeated') },
        })
      }
      seen.add(key)
    }
  })
