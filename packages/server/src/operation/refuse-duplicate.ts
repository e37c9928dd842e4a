import { Prisma } from '@hubcap/database/prisma'
import { Refused } from './refused.ts'

type Cause = { originalCode?: string; table?: string; constraint?: { fields?: string[]; index?: string } }

const uniqueViolation = '23505'

/** franchisee_tenant_id_code_key → code: under row security Postgres names the index and keeps the columns to itself. */
const columnOfIndex = (index: string, table: string) =>
  index
    .replace(new RegExp(`^${table}_`), '')
    .replace(/_key$/, '')
    .replace(/^.*_id_/, '')

/** The last column of the unique constraint that was hit, or null where the error is another. */
function duplicateColumn(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  const meta = error.meta as { target?: string[]; driverAdapterError?: { cause?: Cause } } | undefined
  const { originalCode, table = '', constraint } = meta?.driverAdapterError?.cause ?? {}
  // Statements of our own, as addRows has them, fail with Prisma's code for those and the server's for this.
  if (error.code !== 'P2002' && originalCode !== uniqueViolation) return null
  const columns = meta?.target ?? constraint?.fields
  return columns?.at(-1) ?? columnOfIndex(constraint?.index ?? 'id', table)
}

const fieldOf = (column: string) =>
  column.replaceAll('"', '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Runs a write; a unique field that is taken becomes a refusal that names it. params: what a code of codes needs. */
export async function refuseDuplicate<T>(
  write: () => Promise<T>,
  codes: Record<string, string> = {},
  params: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const column = duplicateColumn(error)
    if (column === null) throw error
    throw new Refused(codes[column] ?? 'write.duplicate', { field: fieldOf(column), ...params })
  }
}
