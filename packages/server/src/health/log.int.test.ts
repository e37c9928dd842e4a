import { Writable } from 'node:stream'
import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { policyOfRoles } from '../operation/policy.ts'
import { startTestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
afterAll(() => database.close())

const lines: Record<string, unknown>[] = []
const log = pino(
  { level: 'trace' },
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()))
      done()
    },
  }),
)

const [name, phone, email, password] = ['欧阳娜娜', '13912345678', 'nana.ouyang@example.com', 'a secret of hers']
const addCustomer = `mutation ($input: IdentifyCustomerInput!) { identifyCustomer(input: $input) { __typename } }`
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`

test('what goes wrong is logged with its request and chain, and with nothing of anybody’s', async () => {
  const actor = red.actors.hq_admin
  const broken = await startTestApi(database, testNow, {
    log,
    policy: (...asked) => {
      if (asked[1] === 'customer.identify')
        throw new Error(`no luck with "${name}" <${email}>, +86 ${phone}, '${password}'`)
      return policyOfRoles(...asked)
    },
  })
  const token = await broken.tokenOf(actor)
  await broken.ask(null, signIn, { input: { login: email, password: password } })
  await broken.ask(null, signIn, { input: { login: phone, password: 7 } })
  await broken.ask(actor, `{ stores(filter: { search: "${name}" }) { totalCount } }`)
  await broken.ask(actor, `{ nothing(like: "${phone}") }`)
  const failed = await broken.ask(actor, addCustomer, { input: { phone: phone } })
  await fetch(`${broken.url}/graphql?phone=${phone}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: '{',
  })
  await broken.close()

  const said = failed.errors?.[0]?.extensions as { code: string; errorId: string } | undefined
  expect(said?.code).toBe('INTERNAL')
  const line = lines.find((one) => one.errorId === said?.errorId)
  expect(line).toMatchObject({ tenantId: actor.tenantId, requestId: expect.any(String), path: 'identifyCustomer' })
  expect(line?.error).toMatchObject({
    name: 'Error',
    message: expect.stringContaining('no luck'),
    at: expect.any(Array),
  })
  const text = JSON.stringify(lines)
  for (const value of [name, phone, email, password, token, red.slug]) expect(text).not.toContain(value)
})
