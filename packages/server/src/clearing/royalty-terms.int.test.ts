import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { clearingStage } from '../testing/clearing-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
const { other, write, step } = clearingStage(database, red, () => api)

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const franchiseeId = encodeGlobalID('Franchisee', other.id)
  const terms = { basis: 'on_use', groups: [], otherTiers: [{ from: 0, rate: 1000 }], minimum: 0 }
  await write('setRoyaltyTerm', { franchiseeId, fromOn: '2026-09-01', ...terms })
  const { id } = await write('draftClearingRun', { day: '2026-09-15' })
  for (const action of ['review', 'approve', 'lock']) await step(id, action)
})
afterAll(() => Promise.all([api.close(), database.close()]))

describe('royalty terms', () => {
  const terms = { franchiseeId: encodeGlobalID('Franchisee', other.id), groups: [], minimum: 0 }
  const rate = { otherTiers: [{ from: 0, rate: 800 }] }

  test.each([
    ['on another basis', { fromOn: '2026-12-01', basis: 'on_sale', ...rate }, 'royalty.basis_fixed'],
    ['in a locked period', { fromOn: '2026-09-01', basis: 'on_use', ...rate }, 'royalty.cleared_already'],
    ['amid a period', { fromOn: '2026-12-02', basis: 'on_use', ...rate }, 'royalty.not_period_start'],
  ])('%s are refused', async (_, change, code) => {
    expect(await write('setRoyaltyTerm', { ...terms, ...change })).toMatchObject({ code })
  })

  test('whose tiers don’t begin at 0, or don’t rise, are refused', async () => {
    for (const otherTiers of [
      [{ from: 1, rate: 1 }],
      [
        { from: 0, rate: 1 },
        { from: 0, rate: 2 },
      ],
    ])
      expect(
        await write('setRoyaltyTerm', { ...terms, fromOn: '2026-12-01', basis: 'on_use', otherTiers }),
      ).toMatchObject({
        ...{ __typename: 'InvalidInput', issues: [{ path: ['otherTiers', String(otherTiers.length - 1), 'from'] }] },
      })
  })
})
