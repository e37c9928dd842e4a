import { Refused } from './refused.ts'

type InTheWay = { readonly at: number; readonly code: string; readonly params: unknown }

/**
 * Does one thing to each of several rows, in the order of their ids, so that two who do so at once never wait for each other
 * in a circle, or in an order that is given for what they wait for besides. Where something stands in the way of any, nothing is done to any: the transaction ends with this refusal.
 * @throws Refused write.rows_in_the_way; params.rows has each row's place among the ids, and its own code and params
 */
export async function eachRow<Value>(
  ids: readonly string[],
  act: (id: string) => Promise<Value>,
  inOrder: readonly string[] = ids.toSorted(),
): Promise<Value[]> {
  const done: Value[] = []
  const rows: InTheWay[] = []
  for (const id of inOrder) {
    try {
      done.push(await act(id))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      rows.push({ at: ids.indexOf(id), code: error.code, params: error.params })
    }
  }
  if (rows.length === 0) return done
  throw new Refused('write.rows_in_the_way', { count: rows.length, rows: rows.toSorted((a, b) => a.at - b.at) })
}
