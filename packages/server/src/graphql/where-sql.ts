import { Prisma } from '@hubcap/database/prisma'

type Where = Record<string, unknown>

export const columnOf = (field: string) => {
  if (!/^[a-z][A-Za-z]*$/.test(field)) throw new Error(`${field} is no field of ours`)
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Of what type a value is compared: parameters come as text. */
const typeOf = (field: string) => {
  if (field === 'id' || field.endsWith('Id')) return Prisma.raw('uuid')
  if (field.endsWith('On')) return Prisma.raw('date')
  if (field.endsWith('At')) return Prisma.raw('timestamptz')
  return Prisma.raw(field === 'amount' ? 'bigint' : 'text')
}

const signs: Record<string, Prisma.Sql> = {
  equals: Prisma.raw('='),
  gt: Prisma.raw('>'),
  gte: Prisma.raw('>='),
  lt: Prisma.raw('<'),
  lte: Prisma.raw('<='),
}

function comparisons(alias: string, field: string, given: unknown): Prisma.Sql[] {
  const column = Prisma.raw(`${alias}.${columnOf(field)}`)
  const type = typeOf(field)
  const isPlain = typeof given !== 'object' || given instanceof Date
  return Object.entries(isPlain ? { equals: given } : (given as Where)).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (name === 'in') return [Prisma.sql`${column} = ANY (${value as string[]}::${type}[])`]
    const sign = signs[name]
    if (!sign) throw new Error(`${name} is not translated`)
    return [Prisma.sql`${column} ${sign} ${value}::${type}`]
  })
}

const among = (conditions: readonly Prisma.Sql[], word: ' AND ' | ' OR ') =>
  conditions.length === 0
    ? Prisma.raw(word === ' AND ' ? 'true' : 'false')
    : Prisma.sql`(${Prisma.join([...conditions], word)})`

/**
 * A where of Prisma's as a condition of SQL, for the statements that are written by hand beside lists: fields of the row
 * itself, with in and the comparisons, AND and OR. Throws at anything else rather than leave it out.
 * alias: the table's name in the statement
 */
export function whereSql(alias: string, where: Where): Prisma.Sql {
  const conditions = Object.entries(where).flatMap(([field, given]) => {
    if (given === undefined) return []
    if (field === 'AND' || field === 'OR') {
      const parts = (Array.isArray(given) ? given : [given]).map((one) => whereSql(alias, one))
      return [among(parts, field === 'AND' ? ' AND ' : ' OR ')]
    }
    if (given === null) throw new Error(`${field} is compared with nothing`)
    return comparisons(alias, field, given)
  })
  return among(conditions, ' AND ')
}
