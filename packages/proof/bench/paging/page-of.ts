/** Where in its list a page stands. */
export type PageOf = 'first' | 'middle' | 'last'

export const sorts = ['soldAt', 'amount'] as const
export type Sort = (typeof sorts)[number]

const size = 50

/** As the portal asks for it: the last page backwards from the end. */
export const pageVariables = (page: PageOf, sort: Sort, cursor: string): object => ({
  ...(page === 'last' ? { last: size } : { first: size }),
  ...(page === 'middle' && { after: cursor }),
  orderBy: { field: sort, direction: 'desc' },
})
