import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addressKey } from '../../operation/address-key.ts'
import { nowhere } from '../../operation/origin.ts'
import type { SignedIn } from '../../tenancy/load-signed-in.ts'
import { type Asking, RateMeter, TooOften } from './rate-meter.ts'
import { usualRates } from './rates.ts'

const somebody = (tenantId: string, userAccountId: string): Asking => ({
  signedIn: { actor: { tenantId, userAccountId } } as SignedIn,
  origin: nowhere,
})
const stranger = (ip: string | null): Asking => ({ signedIn: null, origin: { ...nowhere, ip } })

const refusal = (seconds: number) => expect.objectContaining({ seconds, constructor: TooOften })

async function times(count: number, ask: () => Promise<void>) {
  for (let at = 0; at < count; at++) await ask()
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T00:00:00Z') }))
afterEach(() => void vi.useRealTimers())

describe('requests', () => {
  test('of one account are counted by minute, and told when they may go on', async () => {
    const meter = new RateMeter({ ...usualRates, userRequests: 3 })
    const [ann, ben] = [somebody('red', 'ann'), somebody('red', 'ben')]
    await times(3, () => meter.request(ann))
    await expect(meter.request(ann)).rejects.toEqual(refusal(60))
    vi.advanceTimersByTime(45_000)
    await expect(meter.request(ann)).rejects.toEqual(refusal(15))
    await meter.request(ben)
    vi.advanceTimersByTime(15_001)
    await meter.request(ann)
  })

  test('of a chain are counted together, apart from those of another', async () => {
    const meter = new RateMeter({ ...usualRates, chainRequests: 4 })
    await times(2, () => meter.request(somebody('red', 'ann')))
    await times(2, () => meter.request(somebody('red', 'ben')))
    await expect(meter.request(somebody('red', 'cid'))).rejects.toEqual(refusal(60))
    await meter.request(somebody('blue', 'dan'))
  })

  test('of nobody are counted by address', async () => {
    const meter = new RateMeter({ ...usualRates, strangerRequests: 2 })
    await times(2, () => meter.request(stranger('10.0.0.1')))
    await expect(meter.request(stranger('10.0.0.1'))).rejects.toEqual(refusal(60))
    await meter.request(stranger('10.0.0.2'))
    await meter.request(somebody('red', 'ann'))
  })
})

test('what is dear counts for more', async () => {
  const meter = new RateMeter({ ...usualRates, userCost: 10_000, chainCost: 15_000 })
  const [ann, ben] = [somebody('red', 'ann'), somebody('red', 'ben')]
  await meter.cost(ann, 9000)
  await expect(meter.cost(ann, 9000)).rejects.toEqual(refusal(60))
  await expect(meter.cost(ben, 9000)).rejects.toEqual(refusal(60))
  await meter.cost(stranger('10.0.0.1'), 1e9)
})

test.each([
  ['10.1.2.3', '10.1.2.3'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  [null, ''],
])('%s is counted as %s', (address, key) => expect(addressKey(address)).toBe(key))
