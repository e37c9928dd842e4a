import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import type { Context } from '../graphql/context.ts'
import type { Answered } from '../health/request-metrics.ts'

function errorsOf({ response }: GraphQLRequestContextWillSendResponse<Context>) {
  return response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : []
}

/**
 * Remembers of an error in whose request it came up, and measures what was answered.
 * @param names those operations are told apart by; any other might be anything
 */
export function watchRequests(
  asked: WeakMap<object, Context>,
  names: ReadonlySet<string>,
  onAnswer: (answered: Answered) => void = () => {},
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const began = performance.now()
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) asked.set(error, contextValue)
        },
        async willSendResponse(context) {
          const { operationName } = context
          onAnswer({
            operation: operationName && names.has(operationName) ? operationName : 'other',
            seconds: (performance.now() - began) / 1000,
            codes: errorsOf(context).map(({ extensions }) => String(extensions?.code ?? 'none')),
          })
        },
      }
    },
  }
}
