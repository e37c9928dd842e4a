import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { loadPresences } from '../quotas/presences.ts'
import { loadSharedSales } from '../quotas/shared-sales.ts'
import { lookOf } from './look.ts'
import { Overview } from './overview.type.ts'
import { overviewShape } from './overview-shape.ts'

builder.queryField('overview', (t) =>
  t.field({
    type: Overview,
    authScopes: { can: 'overview.read' },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names it.' }),
      franchiseeId: t.arg.id(),
      storeId: t.arg.id(),
    },
    resolve: (_root, args, { database, signedIn, now }) => {
      if (!signedIn) throw new Error('authScopes let somebody through who is not signed in')
      const at = {
        scope: signedIn.actor.scope,
        franchiseeId: args.franchiseeId ? rowId('Franchisee', args.franchiseeId) : null,
        storeId: args.storeId ? rowId('Store', args.storeId) : null,
      }
      const look = lookOf(at, String(args.month), now, signedIn.chain)
      const { actor, chain } = signedIn
      const system = database.asSystem(actor.tenantId)
      return overviewShape(
        database.client,
        look,
        // As the system: where somebody went on from a manager's store ends their days there.
        (staffIds) => system.read((db) => loadPresences(db, staffIds, chain)),
        // As the system: who shares a sale of somebody else's doesn't see it.
        (period) => system.read((db) => loadSharedSales(db, period, actor)),
      )
    },
  }),
)
