type Row = Readonly<Record<string, unknown>>

/** Fields that say the same as another, or that are the system's own. */
const unsaid = new Set(['tenantId', 'id', 'nameKey', 'phoneKey', 'revision', 'createdAt'])

const comparable = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, one) => (typeof one === 'bigint' ? String(one) : one))

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

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
