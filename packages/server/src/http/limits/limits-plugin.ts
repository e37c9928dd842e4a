import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { type ComplexityResult, complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import { complexityLimit } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { type RateMeter, TooOften } from './rate-meter.ts'
import { databaseStopOf, retryAfter, type Stop, stopOf } from './stop.ts'

type Asked = {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

/** What an operation costs; null where its variables don't fit, which its execution says. */
function costOf({ schema, document, operation, variables }: Asked, context: Context): ComplexityResult | null {
  const isNeeded = (one: DocumentNode['definitions'][number]) =>
    one === operation || one.kind === Kind.FRAGMENT_DEFINITION
  const alone = { ...document, definitions: document.definitions.filter(isNeeded) }
  try {
    return complexityFromQuery(alone, { schema, ctx: context, variables })
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

const stopped = (stop: Stop) => {
  const { status, code, message, seconds } = stop
  const http = { status, headers: new HeaderMap(Object.entries(retryAfter(stop))) }
  return new GraphQLError(message, { extensions: { code, ...(seconds !== undefined && { seconds }), http } })
}

const tooComplex = (kind: string) =>
  new GraphQLError(`This request asks for too much at once: ${kind}`, {
    extensions: { code: 'TOO_COMPLEX', http: { status: 400 } },
  })

/** Judges what a document costs before anything of it is done, and counts that for who asks. */
export const limitsPlugin = (meter: RateMeter): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request, contextValue }) {
      if (!operation) return
      const asked = { schema, document, operation, variables: request.variables ?? {} }
      const cost = costOf(asked, contextValue)
      if (!cost) return
      const passed = (['depth', 'breadth', 'complexity'] as const).find((kind) => cost[kind] > complexityLimit[kind])
      if (passed) throw tooComplex(passed)
      await meter.cost(contextValue, cost.complexity).catch((error: unknown) => {
        const stop = error instanceof TooOften && stopOf(error)
        throw stop ? stopped(stop) : error
      })
    },
    /** Where a database that is busy left half an answer, whoever asked may ask again. */
    async willSendResponse({ errors, response }) {
      const stop = errors?.map(({ originalError }) => databaseStopOf(originalError)).find((found) => found !== null)
      if (!stop) return
      response.http.status = stop.status
      for (const [name, value] of Object.entries(retryAfter(stop))) response.http.headers.set(name, value)
    },
  }),
})
