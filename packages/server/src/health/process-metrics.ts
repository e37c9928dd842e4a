import type { Database } from '@hubcap/database/door/database'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

/** What every process of ours measures: itself, and its connections to the database. */
export function processMetrics(database: Pick<Database, 'connections'>): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'hubcap_database_connections',
    help: 'Connections to the database by what they do; waiting counts requests for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { total, idle, waiting } = database.connections()
      this.set({ state: 'busy' }, total - idle)
      this.set({ state: 'idle' }, idle)
      this.set({ state: 'waiting' }, waiting)
    },
  })
  return registry
}
