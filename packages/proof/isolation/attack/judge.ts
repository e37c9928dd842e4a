import { may } from '../oracle/may.ts'
import { tables as rules } from '../oracle/tables.ts'
import type { Cell } from '../world/cells.ts'
import { canary, type Row, type World } from '../world/make-world.ts'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const number = /\d{9,}/g
const phone = /\+8613\d{9}/g
const encoded = /[A-Za-z0-9+/]{40,}={0,2}/g

/** Ids within ids, as the API and its cursors write them. */
const decoded = (text: string) =>
  (text.match(encoded) ?? []).map((part) => Buffer.from(part, 'base64').toString('latin1')).join(' ')

/** Rows of the world that an answer shows anything of. */
export function rowsIn(text: string, { traces }: World): Map<string, Row> {
  const all = `${text} ${decoded(text)}`
  const marks = [canary, uuid, number, phone].flatMap((pattern) => all.match(pattern) ?? [])
  return new Map(marks.flatMap((mark) => (traces.has(mark) ? [[mark, traces.get(mark) as Row] as const] : [])))
}

/**
 * What of an answer shows rows that the reader mustn't see. given: what was sent along, which may be sent back.
 * Nobody: whoever isn't signed in sees what is public of a chain.
 */
export function leaksIn(text: string, given: string, world: World, reader: Cell | null): string[] {
  const sent = rowsIn(given, world)
  return [...rowsIn(text, world)]
    .filter(([mark]) => !sent.has(mark))
    .filter(([, row]) => {
      if (!reader) return row.table !== 'chain'
      // What everybody of a chain adds to and headquarters alone reads comes back to nobody.
      return !may(rules[row.table]?.seen ?? null, reader, row.cell)
    })
    .map(([mark, row]) => `${mark} of ${row.table} at ${row.cell.name}`)
}

/** An answer without what differs from one request to the next by itself: what was sent, an error's id, and the moment. */
export function comparable(text: string, sent: string): string {
  return text.replaceAll(sent, '<sent>').replace(/"(errorId|asOf)":"[^"]+"/g, '"$1":"…"')
}
