import { once } from '../operation/once.ts'
import type { builder } from './builder.ts'

/** Beyond this nobody asks how many exactly, and counting would cost what the list is long. */
export const mostCounted = 10_000

/** How many rows a list has, up to one more than are told: asked for at most once, and only where somebody wants it. */
export type Counted = { counted: () => Promise<number> }

/** count: the number of rows that the filter leaves, or of `take` where there are more */
export const counted = (count: (most: { take: number }) => Promise<number>): Counted => ({
  counted: once(() => count({ take: mostCounted + 1 })),
})

type Fields<Page> = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Page>

/** How every list says its length. */
export const countFields = <Page extends Counted>(t: Fields<Page>) => ({
  totalCount: t.int({
    description: `How many there are; ${mostCounted.toLocaleString('en')} where there are more.`,
    resolve: async (page) => Math.min(await page.counted(), mostCounted),
  }),
  totalCountIsCapped: t.boolean({
    description: 'Whether there are more than totalCount says.',
    resolve: async (page) => (await page.counted()) > mostCounted,
  }),
})
