type Row = Readonly<Record<string, unknown>>

/** Fields that say the same as another, or that are the system's own. */
const unsaid = new Set(['tenantId', 'id', 'nameKey', 'phoneKey', 'revision', 'createdAt'])

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Objects by their keys in order: the database gives them back in an order of its own. */
const plain = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value)
  return isRow(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value
}

const comparable = (value: unknown): string => JSON.stringify(value ?? null, plain)

/**
 * The names of the fields that a change changed, in order: names alone, since what stands in them may be somebody's. Null where
 * the row is new, so that all of them are.
 */
export function changedFields(before: unknown, after: unknown): string[] | null {
  if (!isRow(before)) return null
  if (!isRow(after)) return []
  return Object.entries(after)
    .filter(([field, value]) => !unsaid.has(field) && value !== undefined)
    .filter(([field, value]) => comparable(value) !== comparable(before[field]))
    .map(([field]) => field)
    .toSorted()
}
