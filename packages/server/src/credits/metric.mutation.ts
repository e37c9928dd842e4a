import { createMetricInput, updateMetricInput } from '@hubcap/rules/credits/metric.input'
import type { z } from 'zod'
import { builder } from '../graphql/builder.ts'
import { type Context, requestFor } from '../graphql/context.ts'
import { isUuid, nilId } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import type { Request } from '../operation/request.ts'
import { createMetric } from './create-metric.ts'
import { Creditee, listedMetric, Measure, MetricDefinition, MetricStatus } from './metric.type.ts'
import { updateMetric } from './update-metric.ts'

const CreateMetricInput = builder.inputType('CreateMetricInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    measure: t.field({ type: Measure, required: true }),
    group: t.string({ description: 'A kind of card, or a product group of services; left out: all.' }),
    creditee: t.field({ type: Creditee, required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const UpdateMetricInput = builder.inputType('UpdateMetricInput', {
  fields: (t) => ({
    id: t.string({ required: true }),
    revision: t.int({ required: true }),
    name: t.string({ required: true }),
    status: t.field({ type: MetricStatus, required: true }),
  }),
})

async function changed<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
  input: unknown,
  run: (request: Request, input: z.output<Schema>) => Promise<string>,
) {
  const request = requestFor(context, 'metric.change')
  const id = await run(request, inputOf(schema, input))
  return listedMetric(await context.database.client.metric.findFirstOrThrow({ where: { id } }))
}

builder.mutationField('createMetric', (t) =>
  t.field({
    ...mutationOf('metric.change'),
    type: MetricDefinition,
    args: { input: t.arg({ type: CreateMetricInput, required: true }) },
    resolve: (_root, { input }, context) => changed(context, createMetricInput, input, createMetric),
  }),
)

builder.mutationField('updateMetric', (t) =>
  t.field({
    ...mutationOf('metric.change'),
    type: MetricDefinition,
    description: 'What it counts stays: figures were made by it.',
    args: { input: t.arg({ type: UpdateMetricInput, required: true }) },
    resolve: (_root, { input }, context) =>
      changed(context, updateMetricInput, input, (request, { id, ...change }) =>
        updateMetric(request, { ...change, id: isUuid(id) ? id : nilId }),
      ),
  }),
)
