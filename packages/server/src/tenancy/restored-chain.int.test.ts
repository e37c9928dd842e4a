import { openDatabase } from '@hubcap/database/door/database'
import { backUp, backupDirectory, restore } from '@hubcap/database/testing/backup-stage'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { expect, test } from 'vitest'
import { startTestApi } from '../testing/api-client.ts'
import { createChain, type NewChain } from './create-chain.ts'

const [from, to] = [await testDatabase(), await testDatabase()]
const { place } = backupDirectory()
const login = { login: 'wang@red.example', password: 'the red password' }
const chain: NewChain = {
  ...{ slug: 'red', name: '红', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' },
  administrator: { name: '王总', email: login.login, phoneKey: null, password: login.password },
}
const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { choices { chain { slug } } } } }'

test('who had an account signs in where the backup was restored, and finds what is theirs', async () => {
  const before = openDatabase({ url: from.direct })
  const made = await createChain(before, chain, testNow)
  await before.close()
  await backUp(from, place('backup'))
  await restore(place('backup'), to)

  const database = openDatabase({ url: to.direct })
  const api = await startTestApi(database, testNow)
  const signedIn = await api.ask(null, signIn, { input: login })
  expect(signedIn.data.signIn).toEqual({ choices: [{ chain: { slug: 'red' } }] })
  const actor = {
    ...{ tenantId: made.tenantId, userAccountId: made.userAccountId, assignmentId: made.assignmentId },
    ...({ role: 'hq_admin', scope: 'chain', franchiseeIds: [], storeIds: [], staffId: null } as const),
  }
  const { data, errors } = await api.ask(actor, '{ viewer { role chain { name } } cardProducts { totalCount } }')
  expect(errors).toBeUndefined()
  expect(data).toEqual({ viewer: { role: 'hq_admin', chain: { name: '红' } }, cardProducts: { totalCount: 1 } })
  await Promise.all([api.close(), database.close()])
})
