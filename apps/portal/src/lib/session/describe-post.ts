import type { PostFragment } from '@generated/graphql.ts'

/** 店长 · 杭州西湖店 — a role and where it holds. HQ's posts name no place. */
export function describePost(role: string, places: PostFragment['places'], comma: string): string {
  const names = places.flatMap(({ store, franchisee }) => store?.name ?? franchisee?.name ?? [])
  return names.length === 0 ? role : `${role} · ${names.join(comma)}`
}
