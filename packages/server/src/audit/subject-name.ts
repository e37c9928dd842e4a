import type { Entry } from './entry-changes.ts'

const namedBy = ['name', 'saleNo', 'contractNo', 'customerNo', 'recipientName', 'list', 'file', 'code']

const textIn = (row: unknown, field: string): string | null => {
  const value = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[field] : null
  return typeof value === 'string' && value !== '' ? value : null
}

/** What an entry's record is called, as the entry itself knows it: null where it doesn't say. */
export function subjectName({ before, after }: Entry): string | null {
  for (const field of namedBy) {
    const name = textIn(after, field) ?? textIn(before, field)
    if (name) return name
  }
  return null
}
