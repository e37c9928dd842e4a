import { describe, expect, it } from 'vitest'
import { callerAddress } from './caller-address.ts'

describe('callerAddress', () => {
  it.each([
    ['without a proxy the socket’s', null, '203.0.113.7', 0, '203.0.113.7'],
    ['without a proxy nothing that the caller says', '198.51.100.1', '203.0.113.7', 0, '203.0.113.7'],
    ['behind a proxy whom it names', '203.0.113.7', '10.0.0.2', 1, '203.0.113.7'],
    ['behind a proxy nothing that the caller said to it', '198.51.100.1, 203.0.113.7', '10.0.0.2', 1, '203.0.113.7'],
    ['behind two whom the outer one names', '198.51.100.1, 203.0.113.7, 10.0.0.9', '10.0.0.2', 2, '203.0.113.7'],
    ['past a proxy the nearest that is known', null, '10.0.0.2', 1, '10.0.0.2'],
    ['an IPv4 address in its plain form', null, '::ffff:203.0.113.7', 0, '203.0.113.7'],
    ['an IPv6 address as it is', null, '2001:db8::7', 0, '2001:db8::7'],
    ['none where nothing is known', null, null, 0, null],
  ])('is %s', (_, forwardedFor, peer, proxies, address) => {
    expect(callerAddress(forwardedFor, peer, proxies)).toBe(address)
  })
})
