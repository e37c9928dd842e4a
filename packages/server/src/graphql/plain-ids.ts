import { encodeGlobalID } from '@pothos/plugin-relay'
import { type GraphQLSchema, isObjectType } from 'graphql'

/** A chain's row has no id beside its tenant's. */
type Row = { id?: string; tenantId: string }

/**
 * Global ids without a promise for each: the plugin's resolver is async, so that a page of a hundred rows waits for a hundred
 * promises, and for those of every object around them. What it answers is the same.
 */
export function withPlainIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue
    const { id } = type.getFields()
    if (id) id.resolve = (row: Row) => encodeGlobalID(type.name, row.id ?? row.tenantId)
  }
  return schema
}
