import type { Database, Door } from '@hubcap/database/door/database'

/**
 * Lends the product's operations a database whose every write is part of one transaction as the system: they read and
 * write as they always do, and a chain is there as a whole or not at all.
 */
export function inOneTransaction<T>(
  database: Database,
  tenantId: string,
  work: (within: Database) => Promise<T>,
): Promise<T> {
  return database.asSystem(tenantId).write((db) => {
    const door: Door = {
      read: () => Promise.reject(new Error('A read of its own would not see what this transaction has written')),
      write: (inner) => inner(db),
    }
    const doorOf = (asked: string) => {
      if (asked !== tenantId) throw new Error('The transaction belongs to another chain')
      return door
    }
    return work({ ...database, asActor: (actor) => doorOf(actor.tenantId), asSystem: doorOf })
  })
}
