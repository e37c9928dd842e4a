import { once } from '../operation/once.ts'
import type { builder } from './builder.ts'

/** Beyond this nobody asks how many exactly, and counting would cost what the list is long. */
export const mostCounted = 10_000

/** isMore: there are more than are known of. */
export type Count = { readonly known: number; readonly isMore: boolean }

/** How many rows a list has, as far as they are counted: asked for at most once, and only where somebody wants it. */
export type Counted = { counted: () => Promise<Count> }

const countOf = (found: number | Count): Count =>
  typeof found === 'number' ? { known: Math.min(found, mostCounted), isMore: found > mostCounted } : found

/** count: the number of rows that the filter leaves, or of `take` where there are more; or what is known of it */
export const counted = (count: (most: { take: number }) => Promise<number | Count>): Counted => ({
  counted: once(async () => countOf(await count({ take: mostCounted + 1 }))),
})

type Fields<Page> = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Page>

/** How every list says its length. */
export const countFields = <Page extends Counted>(t: Fields<Page>) => ({
  totalCount: t.int({
    description: `How many there are, up to ${mostCounted.toLocaleString('en')}; less where a search finds too many to count.`,
    resolve: async (page) => (await page.counted()).known,
  }),
  totalCountIsCapped: t.boolean({
    description: 'Whether there are more than totalCount says.',
    resolve: async (page) => (await page.counted()).isMore,
  }),
})
