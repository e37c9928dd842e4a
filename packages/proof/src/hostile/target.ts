import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql'

export type Field = GraphQLField<unknown, unknown>

/** What an attacker knows who has read the published schema. */
export type Target = {
  /** Of the query: lists by page. */
  readonly lists: readonly string[]
  /** Of the query: anything that needs no argument. */
  readonly roots: readonly string[]
  /** By type, the fields that lead on to another object without an argument. */
  readonly ways: ReadonlyMap<string, readonly Field[]>
  /** Mutations whose input names a record, with a text of the input for a value of the record's id. */
  readonly writes: readonly { readonly name: string; readonly inputOf: (id: string) => string }[]
  /** Every name of a field. */
  readonly names: readonly string[]
  readonly typeOf: (list: string) => string
}

const needsNothing = ({ args }: Field) =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined)

/** A value that the type takes, with that for every id. */
function sampleOf(type: GraphQLInputType, id: string): string {
  const named = getNamedType(type)
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter((field) => isNonNullType(field.type))
    return `{${fields.map((field) => `${field.name}: ${sampleOf(field.type, id)}`).join(', ')}}`
  }
  if ('getValues' in named) return named.getValues()[0]?.name ?? 'null'
  const plain: Record<string, string> = {
    ID: id,
    Int: '-1',
    Money: '-1',
    Float: '0',
    Boolean: 'true',
    Date: '"2026-02-30"',
  }
  const value = plain[named.name] ?? '"x"'
  return String(type).startsWith('[') ? `[${value}]` : value
}

const hasId = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return false
  return Object.values(named.getFields()).some(
    (field) => isNonNullType(field.type) && /^\[?ID/.test(String(field.type)),
  )
}

/** @param sdl the schema as it is published */
export function targetOf(sdl: string): Target {
  const schema = buildSchema(sdl)
  const query = Object.values(schema.getQueryType()?.getFields() ?? {})
  const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  const fieldsOf = (name: string): Field[] => {
    const type = schema.getType(name)
    return isObjectType(type) ? Object.values(type.getFields()) : []
  }
  const leadsOn = (field: Field) => needsNothing(field) && isObjectType(getNamedType(field.type))
  const isList = ({ args }: Field) => args.some(({ name }) => name === 'first')
  const types = new Map(query.map((field) => [field.name, getNamedType(field.type).name]))
  return {
    lists: query.filter(isList).map(({ name }) => name),
    roots: query.filter(leadsOn).map(({ name }) => name),
    ways: new Map(objects.map(({ name }) => [name, fieldsOf(name).filter(leadsOn)])),
    writes: Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
      const input = args[0]
      // What isn't there is deleted already: that is no refusal.
      return input && hasId(input.type) && !name.startsWith('delete')
        ? [{ name, inputOf: (id: string) => sampleOf(input.type, id) }]
        : []
    }),
    names: [...new Set(objects.flatMap(({ name }) => fieldsOf(name).map((field) => field.name)))],
    typeOf: (list) => types.get(list) ?? '',
  }
}
