import { Prisma } from '@hubcap/database/prisma'
import { Refused } from './refused.ts'

type Cause = { constraint?: { fields?: string[]; index?: string } }

/** Columns of the unique constraint that was hit, or null where the error is another. */
function duplicateColumns(error: unknown): string[] | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null
  const meta = error.meta as { target?: string[]; driverAdapterError?: { cause?: Cause } } | undefined
  const constraint = meta?.driverAdapterError?.cause?.constraint
  return meta?.target ?? constraint?.fields ?? [constraint?.index ?? '']
}

const fieldOf = (column: string) =>
  column.replaceAll('"', '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Runs a write; a unique field that is taken becomes a refusal that names it. */
export async function refuseDuplicate<T>(write: () => Promise<T>, codes: Record<string, string> = {}): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const columns = duplicateColumns(error)
    if (!columns) throw error
    const column = columns.findLast((name) => name !== 'tenant_id') ?? 'id'
    throw new Refused(codes[column] ?? 'write.duplicate', { field: fieldOf(column) })
  }
}
