// PostGraphile 5 over the same database as the same role, with the settings of row security for each request.
import { createServer, type IncomingMessage } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { settingsOf } from './asker-of.ts'

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
      return node ? { pgSettings: settingsOf(node.req) } : {}
    },
  },
  grafserv: { watch: false, graphiql: false, graphqlPath: '/graphql' },
})

const server = createServer()
server.on('error', (error) => console.error(error))
await instance.createServ(grafserv).addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
