import type { MarkedScoreFragment } from '@generated/graphql.ts'

/** Whose marks these are, and where. */
export function Who({ score: { name, storeName, franchisee } }: { score: MarkedScoreFragment }) {
  return (
    <p className="min-w-0">
      <span className="font-strong">{name}</span>
      <span className="block text-small text-soft">{storeName}</span>
      <span className="block text-small text-soft">{franchisee?.name}</span>
    </p>
  )
}
