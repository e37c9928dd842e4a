import type { Action } from '@hubcap/rules/tenancy/can'
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { GraphQLError, type GraphQLInterfaceType } from 'graphql'
import type PrismaTypes from '../../generated/pothos-types.ts'
import { getDatamodel } from '../../generated/pothos-types.ts'
import { InvalidInput } from '../operation/invalid-input.ts'
import { Refused } from '../operation/refused.ts'
import { type Context, mayRead } from './context.ts'
import { nodeId } from './global-id.ts'

const resultName = ({ fieldName }: { fieldName: string }) =>
  `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`

/** One request may cost this much: a page of 100 rows with all they have, or with a few lists of 5; not 100 × 100. */
export const complexityLimit = { complexity: 15_000, depth: 9, breadth: 250 }

export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  AuthScopes: { can: Action }
  Scalars: {
    ID: { Input: string; Output: string }
    Money: { Input: number; Output: bigint | number }
    Figure: { Input: number; Output: bigint | number }
    Date: { Input: string; Output: Date | string }
    DateTime: { Input: Date; Output: Date | string }
    JSON: { Input: unknown; Output: unknown }
  }
}>({
  // Authorization stands before everything else; errors outermost, so that refusals become answers.
  plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  prisma: {
    client: (context) => context.database.client,
    dmmf: getDatamodel(),
    onUnusedQuery: 'error',
  },
  relay: {
    nodesQueryOptions: false,
    decodeGlobalID: nodeId,
    nodeQueryOptions: {
      resolve: (_root, { id }, _context, { schema }, resolveNode) =>
        schema
          .getImplementations(schema.getType('Node') as GraphQLInterfaceType)
          .objects.some(({ name }) => name === id.typename)
          ? resolveNode(id)
          : null,
    },
  },
  errors: {
    defaultTypes: [InvalidInput, Refused],
    directResult: true,
    defaultUnionOptions: { name: resultName },
  },
  scopeAuth: {
    authScopes: (context) => ({ can: (action) => mayRead(context, action) }),
    unauthorizedError: (_, context) =>
      context.signedIn
        ? new GraphQLError('access.not_allowed', { extensions: { code: 'FORBIDDEN' } })
        : new GraphQLError('auth.not_signed_in', { extensions: { code: 'UNAUTHENTICATED' } }),
  },
  complexity: {
    limit: complexityLimit,
    defaultComplexity: 1,
    // Each list says itself how long it may be: see list-size.ts. What is left are the edges of a page that said so.
    defaultListMultiplier: 1,
    complexityError: (kind) =>
      new GraphQLError(`This request asks for too much at once: ${kind}`, { extensions: { code: 'TOO_COMPLEX' } }),
  },
})

builder.queryType({})
builder.mutationType({})
