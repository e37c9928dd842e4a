import type { Action } from '@hubcap/rules/tenancy/can'
import type { InputObjectRef } from '@pothos/core'
import type { z } from 'zod'
import { inputOf } from '../operation/input-of.ts'
import type { Request } from '../operation/request.ts'
import { builder } from './builder.ts'
import { requestFor } from './context.ts'
import { rowIds } from './global-id.ts'
import { mutationOf } from './mutation.ts'

export const RowsChanged = builder.objectRef<{ count: number }>('RowsChanged').implement({
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'Fewer than were named where some were so already.' }),
  }),
})

type RowsMutation<Schema extends z.ZodType<{ ids: string[] }>> = {
  action: Action
  /** What the ids are of. */
  node: string
  input: unknown
  schema: Schema
  /** The operation: it says how many rows it changed. */
  run(request: Request, input: z.output<Schema>): Promise<number>
}

/** A mutation that does one thing to several rows: to all of them, or to none. */
export function rowsMutation<Schema extends z.ZodType<{ ids: string[] }>>(
  field: string,
  { action, node, schema, run, ...mutation }: RowsMutation<Schema>,
): void {
  // Every input has a type of its own; that it is one is all that is needed here.
  const input = mutation.input as InputObjectRef<never, object>
  builder.mutationField(field, (t) =>
    t.field({
      ...mutationOf(action),
      type: RowsChanged,
      description: 'All or none. A refusal’s params.rows has what stands in the way: each row’s place among the ids.',
      args: { input: t.arg({ type: input, required: true }) },
      resolve: async (_root, args, context) => {
        const request = requestFor(context, action)
        const given = inputOf(schema, args.input)
        return { count: await run(request, { ...given, ids: rowIds(node, given.ids) ?? [] }) }
      },
    }),
  )
}
