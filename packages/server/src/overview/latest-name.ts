import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'

/**
 * How a store or a person is called who may be out of sight: as they are, or else as on their latest sale that the caller
 * sees. A rep who moved on is no longer seen by the old store, and what they sold there stays in its sum. The totals say
 * until when to look, so that whoever moved long ago isn't looked for among all that was sold since.
 * id: the SQL of the id; known: that of the name where the row is seen
 */
export function latestName(kind: 'store' | 'staff', id: string, known: string): Prisma.Sql {
  const [name, column, given] = [Prisma.raw(`s.${kind}_name`), Prisma.raw(`${kind}_id`), Prisma.raw(id)]
  // A day is over everywhere by the noon after it; two days later it is for certain.
  return Prisma.sql`coalesce(${Prisma.raw(known)}, (
    SELECT ${name} FROM card_sale s
    WHERE ${policyCondition('card_sale', 's')} AND s.${column} = ${given} AND s.sold_at < ((
      SELECT max(n.day) FROM daily_total n
      WHERE ${policyCondition('daily_total', 'n')} AND n.${column} = ${given} AND n.cards_sold + n.voided_sales > 0
    ) + 2)::timestamp AT TIME ZONE 'UTC'
    ORDER BY s.sold_at DESC, s.id DESC LIMIT 1))`
}
