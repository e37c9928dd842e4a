import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../schema.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const isList = (field: GraphQLField<unknown, unknown>) =>
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
const needsArguments = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)

/** Everything a type has, down to what its relations have. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (needsArguments(field)) return []
    const named = getNamedType(field.type)
    if (isLeafType(named)) return [field.name]
    // A connection inside a row pages by itself, with a statement of its own, and costs accordingly.
    if (depth === 0 || !isObjectType(named) || named.name.endsWith('Connection')) return []
    // Two lists of the same kind side by side multiply; one of each is what screens ask for.
    const first = isList(field) && field.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''
    return [`${field.name}${first} ${selection(named, depth - 1)}`]
  })
  return `{ ${fields.join(' ')} }`
}

const connections = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) =>
  getNamedType(field.type).name.endsWith('Connection'),
)

/** Lists whose edges aren't rows of a table of their own would be named here, with the reason. */
function documentOf(field: GraphQLField<unknown, unknown>): string {
  const connection = getNamedType(field.type) as GraphQLObjectType
  const edge = getNamedType(connection.getFields().edges?.type as never) as unknown as GraphQLObjectType
  const node = getNamedType(edge.getFields().node?.type as never) as unknown as GraphQLObjectType
  return `query ($first: Int, $after: String) { ${field.name}(first: $first, after: $after) {
    edges { cursor node ${selection(node, 1)} } pageInfo { hasNextPage endCursor } } }`
}

async function statementsOf(document: string, variables: object) {
  const statements: string[] = []
  database.onStatement((sql) => statements.push(sql))
  const answer = await api.ask(red.actors.hq_admin, document, variables)
  database.onStatement(null)
  expect(answer.errors).toBeUndefined()
  const [page] = Object.values(answer.data) as {
    edges: unknown[]
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }[]
  // The first statement finds out who asks.
  return { count: statements.length - 1, page: page as NonNullable<typeof page> }
}

test('the schema has lists to look at', () => expect(connections.length).toBeGreaterThanOrEqual(6))

describe.each(connections.map((field) => [field.name, field] as const))(
  'the list %s with all that its rows have',
  (_, field) => {
    const document = documentOf(field)

    test('is one statement for one row and for a hundred', async () => {
      expect((await statementsOf(document, { first: 1 })).count).toBe(1)
      expect((await statementsOf(document, { first: 100 })).count).toBe(1)
    })

    test('is one statement on the first page, the second, and the last', async () => {
      let after: string | null = null
      for (let pages = 0; pages < 20; pages++) {
        const { count, page }: Awaited<ReturnType<typeof statementsOf>> = await statementsOf(document, {
          first: 1,
          after,
        })
        expect(count).toBe(1)
        if (!page.pageInfo.hasNextPage) break
        after = page.pageInfo.endCursor
      }
    })
  },
)
