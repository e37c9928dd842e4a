import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import addresses from 'ipaddr.js'

/** The address is one of this machine or of a network that isn't everybody's: nothing is sent there. */
export class PrivateAddress extends Error {}

/** Whether an address is everybody's. IPv4 written as IPv6 is judged as IPv4; whatever leads elsewhere in disguise is none. */
export function isPublicAddress(address: string): boolean {
  return addresses.process(address).range() === 'unicast'
}

const isLoopbackAddress = (address: string) => addresses.process(address).range() === 'loopback'

type Allows = (address: string) => boolean

/** What may be sent to; toLoopback: this machine too, as where webhooks are tried out. */
export const allowing =
  (toLoopback: boolean): Allows =>
  (address) =>
    isPublicAddress(address) || (toLoopback && isLoopbackAddress(address))

/** @throws PrivateAddress where the host is written as an address that isn't allowed: such a one is never looked up */
export function requireAllowedHost(hostname: string, allows: Allows): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allows(host)) throw new PrivateAddress(host)
}

/**
 * Looks a name up for a connection, which then goes to just what was judged: asked again, the name could lead elsewhere. A name
 * with any address that isn't allowed is refused whole.
 */
export const guardedLookup =
  (allows: Allows): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '')
      const bad = found.find(({ address }) => !allows(address))
      if (bad) return callback(new PrivateAddress(bad.address), '')
      if (options.all) return callback(null, found)
      const [first] = found
      callback(null, first?.address ?? '', first?.family)
    })
