/** One message of a stream of server-sent events. */
export type StreamEvent = { event: string; data: string }

/**
 * Puts messages together from what arrives, however it is cut. Comments, which only keep the connection alive, are left
 * out.
 */
export function eventReader(): (text: string) => StreamEvent[] {
  let rest = ''
  return (text) => {
    const parts = (rest + text).split('\n\n')
    rest = parts.pop() ?? ''
    return parts.flatMap((part) => {
      const lines = part.split('\n').filter((line) => !line.startsWith(':'))
      const valuesOf = (name: string) =>
        lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trimStart())
      const event = valuesOf('event').at(-1)
      return event ? [{ event, data: valuesOf('data').join('\n') }] : []
    })
  }
}
