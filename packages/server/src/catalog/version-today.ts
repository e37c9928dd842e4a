import type { CardProductVersion } from '@hubcap/database/prisma'

/** In Prisma's words: of a product's versions the one that holds on a day, or its first where none has begun. */
export const versionsBy = (on: Date) => ({
  where: { OR: [{ fromOn: { lte: on } }, { versionNo: 1 }] },
  orderBy: { versionNo: 'desc' as const },
  take: 1,
})

/** @throws where there is none: no product is without a version */
export function onlyVersion({ versions }: { versions: readonly CardProductVersion[] }): CardProductVersion {
  const [version] = versions
  if (!version) throw new Error('A card product has no version')
  return version
}
