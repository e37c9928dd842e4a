/**
 * The address that a request comes from. Whoever passes it on adds to the list whom they had it from, so the last entries are
 * our own proxies' word and the rest is anybody's: with one proxy in front the last is believed, with none only the socket.
 * @param forwardedFor the list as it came, the farthest first · @param peer at the other end of the socket
 */
export function callerAddress(forwardedFor: string | null, peer: string | null, proxies: number): string | null {
  const passedOn = (forwardedFor ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  const way = peer ? [...passedOn, peer] : passedOn
  const believed = way.at(-1 - proxies) ?? way[0]
  return believed?.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64) ?? null
}
