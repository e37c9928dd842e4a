import { openDatabase } from '@hubcap/database/door/database'
import { matrix } from '@hubcap/rules/tenancy/can'
import { type Role, roles } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
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

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
const actionOf = (field: (typeof mutations)[0]) => field.extensions.action as keyof typeof matrix | null | undefined

/** Something of the right type for every field that is required. */
function anyInput(type: GraphQLInputObjectType): object {
  const required = Object.values(type.getFields()).filter(({ type: one }) => isNonNullType(one))
  return Object.fromEntries(required.map((field) => [field.name, anyValue(field)]))
}
function anyValue(field: GraphQLInputField): unknown {
  const type = getNamedType(field.type)
  // A place that is the actor's own, so that a refusal can only be the role's.
  if (field.name === 'franchiseeId') return encodeGlobalID('Franchisee', red.franchisees[0]?.id as string)
  // A second factor that were wanted of a role would stop those who ask next.
  if (field.name === 'roles') return []
  if (isInputObjectType(type)) return anyInput(type)
  if (isEnumType(type)) return type.getValues()[0]?.name
  const values: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    Money: 1,
    DateTime: testNow.toISOString(),
    Date: '2026-11-20',
    JSON: {},
  }
  return values[type.name] ?? 'x'
}

test('every mutation but signing in, signing up and joining stands under a line of the role matrix', () => {
  const without = mutations
    .filter((field) => !actionOf(field))
    .map(({ name }) => name)
    .toSorted()
  expect(without).toEqual(['acceptInvitation', 'openSession', 'signIn', 'signUpChain'])
  expect(mutations.filter((field) => actionOf(field) && !((actionOf(field) as string) in matrix))).toEqual([])
})

describe.each(mutations.filter(actionOf).map((field) => [field.name, field] as const))('%s', (name, field) => {
  const argument = field.args[0]
  const input = getNamedType(argument?.type as never) as unknown as GraphQLInputObjectType
  const document = `mutation ($input: ${input.name}!) { ${name}(input: $input) { __typename ... on Refused { code } } }`
  const line = matrix[actionOf(field) as keyof typeof matrix]

  test.each(roles.map((role, index) => [role, line[index] === '●'] as const))('for %s: %s', async (role: Role, may) => {
    const { data, errors } = await api.ask(red.actors[role], document, { input: anyInput(input) })
    expect(errors).toBeUndefined()
    if (may) expect(data[name]).not.toMatchObject({ code: 'access.not_allowed' })
    else expect(data[name]).toEqual({ __typename: 'Refused', code: 'access.not_allowed' })
  })

  test('for nobody', async () => {
    const { data } = await api.ask(null, document, { input: anyInput(input) })
    expect(data[name]).toEqual({ __typename: 'Refused', code: 'auth.not_signed_in' })
  })
})
