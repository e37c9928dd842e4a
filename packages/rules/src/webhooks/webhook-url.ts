const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

export const isLoopback = (url: URL): boolean => loopbackHosts.has(url.hostname)

export const webhookUrlMax = 2000

/**
 * An address that others can be told at: https, or http on the same machine, which only a development house takes. No name and
 * password in it: they would stand in lists and logs. Null where it is none.
 */
export function webhookUrl(written: string): URL | null {
  if (!URL.canParse(written) || written.length > webhookUrlMax) return null
  const url = new URL(written)
  if (url.username || url.password || url.hash) return null
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)) ? url : null
}
