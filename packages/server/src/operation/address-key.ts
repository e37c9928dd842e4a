import { isIPv6 } from 'node:net'

const groupsOf = (text: string) => (text === '' ? [] : text.split(':'))

/** Under what an address is counted: whoever has one of IPv6 has its whole network of 2⁶⁴. */
export function addressKey(address: string | null): string {
  if (!address) return ''
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address
  if (!isIPv6(plain)) return plain
  const [before = '', after] = plain.split('%')[0]?.split('::') ?? []
  const [front, back] = [groupsOf(before), groupsOf(after ?? '')]
  const filled =
    after === undefined ? front : [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back]
  return `${filled.slice(0, 4).join(':')}::/64`
}
