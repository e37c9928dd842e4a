/** A scorecard's own page, or another page of it. */
export const scorecardPath = (familyId: string, page: '' | '/edit' | '/new' | '/give' = ''): string =>
  `/scorecard${page}?card=${encodeURIComponent(familyId)}`
