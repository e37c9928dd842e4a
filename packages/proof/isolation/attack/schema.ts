import {
  buildClientSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Ask } from './api.ts'

export type Field = {
  /** Such as Query.stores. */
  name: string
  kind: 'query' | 'mutation' | 'subscription'
  field: GraphQLField<unknown, unknown>
}

/** The schema as the running API tells it. */
export async function readSchema(ask: Ask): Promise<GraphQLSchema> {
  const { data, text } = await ask(null, getIntrospectionQuery(), {})
  if (!data) throw new Error(`The API doesn't tell its schema: ${text.slice(0, 300)}`)
  return buildClientSchema(data as never)
}

export function fieldsOf(schema: GraphQLSchema): Field[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${type?.name}.${field.name}`, kind, field })),
  )
}

/** A place in a field's variables that takes somebody's thing, or says which of many are shown. */
export type Slot = {
  /** Within the variables; 0 stands for an element of a list. */
  path: readonly string[]
  kind: 'id' | 'ids' | 'cursor' | 'text' | 'choice'
  /** Of a choice: all of them. */
  choices?: readonly unknown[]
}

const searched = new Set(['search', 'text', 'slug', 'phone', 'token', 'login'])

function slotsOfType(type: GraphQLInputType, path: readonly string[]): Slot[] {
  const bare = isNonNullType(type) ? type.ofType : type
  const named = getNamedType(type)
  if (named.name === 'ID') return [{ path, kind: isListType(bare) ? 'ids' : 'id' }]
  if (isListType(bare)) return isInputObjectType(named) ? slotsOfType(named, [...path, '0']) : []
  if (isInputObjectType(named)) {
    const fields = named.getFields()
    const order = fields.field && fields.direction && getNamedType(fields.field.type)
    if (isEnumType(order))
      return [
        {
          ...{ path, kind: 'choice' },
          choices: order
            .getValues()
            .flatMap(({ name }) => ['asc', 'desc'].map((direction) => ({ field: name, direction }))),
        },
      ]
    return Object.values(fields).flatMap((one) => slotsOfType(one.type, [...path, one.name]))
  }
  const name = path.at(-1) ?? ''
  if (name === 'after' || name === 'before') return [{ path, kind: 'cursor' }]
  if (searched.has(name)) return [{ path, kind: 'text' }]
  if (isEnumType(named)) return [{ path, kind: 'choice', choices: named.getValues().map((value) => value.name) }]
  return []
}

export const slotsOf = ({ field }: Field): Slot[] =>
  field.args.flatMap((argument: GraphQLArgument) => slotsOfType(argument.type, [argument.name]))

/** Everything that can be asked of a type without arguments, to a depth. */
export function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} ${selectionOf(schema, one, depth)}`)
      .join(' ')} }`
  if (!isObjectType(named)) return '{ __typename id }'
  const chosen = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(({ type: given, defaultValue }) => isNonNullType(given) && defaultValue === undefined))
      return []
    if (isLeafType(getNamedType(field.type))) return [field.name]
    return depth > 0 ? [`${field.name} ${selectionOf(schema, field.type, depth - 1)}`] : []
  })
  return `{ ${['__typename', ...chosen].join(' ')} }`
}

/** A document that gives a field every argument that it takes, by variables of their names. */
export function documentOf({ kind, field }: Field, selection: string): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const within = (text: string) => (text ? `(${text})` : '')
  return `${kind} ${within(declared)} { ${field.name}${within(passed)} ${selection} }`
}
