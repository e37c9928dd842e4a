import type { Database, Door, Reading } from '@hubcap/database/door/database'

/**
 * Lends the product's operations a database whose every question and write is part of one transaction as the system: they
 * work as they always do, and a chain is there as a whole or not at all.
 */
export function inOneTransaction<T>(
  database: Database,
  tenantId: string,
  work: (within: Database) => Promise<T>,
): Promise<T> {
  return database.asSystem(tenantId).write((db) => {
    const door: Door = {
      // On another connection it would not see what this transaction has written.
      read: (inner) => inner(db as Reading),
      write: (inner) => inner(db),
    }
    const doorOf = (asked: string) => {
      if (asked !== tenantId) throw new Error('The transaction belongs to another chain')
      return door
    }
    return work({ ...database, asActor: (actor) => doorOf(actor.tenantId), asSystem: doorOf })
  })
}
