// PostGraphile 5 over the same database as the same role, with the settings of row security for each request.
import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { looksUp, requireAccount, sayWho, settingsOf } from './asker-of.ts'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

/** PostGraphile wants to know whose settings before it takes a connection of its own. */
async function whoAsks(request: IncomingMessage) {
  const pgSettings = settingsOf(request)
  if (!looksUp) return { pgSettings }
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await sayWho(client, pgSettings)
    await requireAccount(client, pgSettings)
    await client.query('COMMIT')
  } finally {
    client.release()
  }
  return { pgSettings }
}

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It would leave out what no index has exactly those columns of; the sales of a store are found by another.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL ?? '', schemas: ['public'], poolConfig: { max: 10 } }),
  ],
  grafast: {
    explain: false,
    context: (asked) => {
      const { node } = asked as { node?: { req: IncomingMessage } }
      return node ? whoAsks(node.req) : {}
    },
  },
  grafserv: { watch: false, graphiql: false, graphqlPath: '/graphql' },
})

const server = createServer()
server.on('error', (error) => console.error(error))
await instance.createServ(grafserv).addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
