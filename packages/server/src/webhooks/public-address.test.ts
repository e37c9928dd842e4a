import { expect, it } from 'vitest'
import { allowing, isPublicAddress, PrivateAddress, requireAllowedHost } from './public-address.ts'

it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s is everybody’s', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it.each([
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1', '240.0.0.1'],
  ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1'],
  // IPv4 in disguise: mapped, NAT64, 6to4, Teredo.
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:53aa:64c:0:5efe:a00:1'],
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
  if (!['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'].includes(address))
    expect(allowing(true)(address)).toBe(false)
})

it('lets this machine be reached only where that was said', () => {
  for (const address of ['127.0.0.1', '::1'])
    expect([allowing(true)(address), allowing(false)(address)]).toEqual([true, false])
})

it('judges a host that is written as an address, in brackets too, and leaves names to the look-up', () => {
  for (const host of ['127.0.0.1', '[::1]', '169.254.169.254'])
    expect(() => requireAllowedHost(host, allowing(false))).toThrow(PrivateAddress)
  requireAllowedHost('example.com', allowing(false))
  requireAllowedHost('8.8.8.8', allowing(false))
})

it('sees an address through however it is written in a URL', () => {
  for (const written of ['https://2130706433/', 'https://0x7f.1/', 'https://127.1/', 'https://0177.0.0.1/'])
    expect(() => requireAllowedHost(new URL(written).hostname, allowing(false))).toThrow(PrivateAddress)
})
