import { currentCaller } from '@hubcap/database/door/caller'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { type CustomerSearch, ofFew } from './customer-search.ts'
import { customersOf, everyoneWith, hasWords } from './find-by-tokens.ts'

/** A list that is searched: what its rows are, and what the list's other filters leave, as a condition on alias t. */
export type SearchedList = {
  readonly table: 'customer' | 'customer_file' | 'card_sale' | 'card'
  readonly filter: Prisma.Sql
  /** Rows that are meant by something else than their customer, as a condition on alias t. */
  readonly others?: Prisma.Sql | null
}

const customerOf = ({ table }: SearchedList) => Prisma.raw(table === 'customer' ? 't.id' : 't.customer_id')

/** In whose sight a row is: of a customer row security says it, beside the tokens' places. */
const inSight = ({ table }: SearchedList) =>
  table === 'customer' ? Prisma.sql`t.tenant_id = ${currentCaller().actor.tenantId}::uuid` : policyCondition(table, 't')

/** Whether reading the list passes over no rows of others: customers are seen through their files, asked of each. */
export const isOwnAlone = ({ table }: SearchedList): boolean =>
  table !== 'customer' || currentCaller().actor.scope === 'chain'

const or = (condition: Prisma.Sql, others: Prisma.Sql | null | undefined) =>
  others ? Prisma.sql`(${condition} OR ${others})` : condition

/** The list's rows that meet a condition on alias t. */
export const rowsWhere = (list: SearchedList, condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT t.* FROM ${Prisma.raw(list.table)} t WHERE ${inSight(list)} AND ${list.filter} AND ${condition}`

/** The rows of customers that are given as (id). */
export const rowsOf = (list: SearchedList, customers: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT t.* FROM (${customers} OFFSET 0) one JOIN ${Prisma.raw(list.table)} t ON ${customerOf(list)} = one.id
  WHERE ${inSight(list)} AND ${list.filter}`

/** All rows that a search leaves. Where every word is common, the number of their tokens is what it costs. */
export function searchedRows(list: SearchedList, { words, few }: CustomerSearch): Prisma.Sql {
  const customers = few ? Prisma.sql`SELECT unnest(${[...few]}::uuid[]) AS id` : everyoneWith(words)
  const theirs = rowsOf(list, Prisma.sql`SELECT * FROM (${customers}) found`)
  if (!list.others) return theirs
  const further = Prisma.sql`${list.others} AND (${customerOf(list)} NOT IN (${customers})) IS NOT FALSE`
  return Prisma.sql`${theirs} UNION ALL ${rowsWhere(list, further)}`
}

/** The rows of some of the customers whom a search of common words finds. */
export const someSearchedRows = (list: SearchedList, { words }: CustomerSearch): Prisma.Sql =>
  rowsOf(list, Prisma.sql`SELECT DISTINCT found.customer_id AS id FROM (${customersOf(words, ofFew)}) found`)

/** Whether a row, already read, is one that a search leaves: on alias t, looked up for one row at a time. */
export const isSearched = (list: SearchedList, { words }: CustomerSearch): Prisma.Sql =>
  or(hasWords(words, customerOf(list)), list.others)
