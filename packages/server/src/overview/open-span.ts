import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import { atPlace, type Look } from './look.ts'

/** First and last day on which anything can come in at a place; null: since and for ever. */
export type OpenSpan = { opensOn: string | null; closesOn: string | null }

/** A franchisee is open since its first store is, and until its last one closes. */
const ofStores = Prisma.sql`
  CASE WHEN bool_and(p.opened_on IS NOT NULL) THEN to_char(min(p.opened_on), 'YYYY-MM-DD') END AS "opensOn",
  CASE WHEN bool_and(p.closed_on IS NOT NULL) THEN to_char(max(p.closed_on), 'YYYY-MM-DD') END AS "closesOn"`

const stores = (look: Look, columns: Prisma.Sql) => Prisma.sql`
  SELECT ${columns} ${ofStores} FROM (SELECT p.*, p.id AS store_id FROM store p) p
  WHERE ${policyCondition('store', 'p')} ${atPlace('p', look)}`

/** People sell where they are posted from the day they came, until they leave. */
const people = (look: Look, columns: Prisma.Sql) => Prisma.sql`
  SELECT ${columns} to_char(min(p.from_on), 'YYYY-MM-DD') AS "opensOn", to_char(max(e.left_on), 'YYYY-MM-DD') AS "closesOn"
  FROM staff_posting p
  LEFT JOIN staff e ON ${policyCondition('staff', 'e')} AND e.id = p.staff_id
  WHERE ${policyCondition('staff_posting', 'p')} ${atPlace('p', look)}`

/** Rows (id, opensOn, closesOn) of all places of a kind in sight. */
export const spansOf = (look: Look, kind: PlaceKind): Prisma.Sql =>
  ({
    franchisee: () => Prisma.sql`${stores(look, Prisma.sql`p.franchisee_id AS id,`)} GROUP BY p.franchisee_id`,
    store: () => Prisma.sql`${stores(look, Prisma.sql`p.id AS id,`)} GROUP BY p.id`,
    staff: () => Prisma.sql`${people(look, Prisma.sql`p.staff_id AS id,`)} GROUP BY p.staff_id`,
  })[kind]()

/** One row (opensOn, closesOn) of all that is looked at. */
export const spanLookedAt = (look: Look): Prisma.Sql =>
  look.scope === 'person' ? people(look, Prisma.empty) : stores(look, Prisma.empty)
