'use client'

import { type SavedViewFieldsFragment, SavedViewsDocument } from '@generated/graphql.ts'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { usePending } from '@/lib/address/pending.tsx'
import { useAsked } from '@/lib/api/use-asked.ts'
import type { Visibility } from '../use-column-choice.ts'
import { viewSearch, withView } from './view-search.ts'

export type SavedView = SavedViewFieldsFragment

const hiddenIn = (visibility: Visibility): string[] =>
  Object.keys(visibility)
    .filter((id) => visibility[id] === false)
    .sort()

const same = (view: SavedView, search: string, hidden: readonly string[]) =>
  viewSearch(view.search) === search && (view.hiddenColumns ?? []).toSorted().join() === hidden.join()

/**
 * The views of a list, read when somebody reaches for them or came by one. Which was chosen is in the address beside what it
 * holds, so that a link to it shows the same to who hasn't got it.
 */
export function useViews(list: string, visibility: Visibility, showColumns: (next: Visibility) => void) {
  const search = useSearchParams()
  const router = useRouter()
  const path = usePathname()
  const { start } = usePending()
  const chosenId = search.get('view')
  const [wanted, setWanted] = useState(false)
  const { data, again } = useAsked(SavedViewsDocument, wanted || chosenId ? { list } : null)
  const views = data?.savedViews ?? []
  const chosen = views.find(({ id }) => id === chosenId) ?? null
  const now = { search: viewSearch(search.toString()), hiddenColumns: hiddenIn(visibility) }
  const laid = useRef<string | null>(null)
  // Who opens a link to their view sees its columns, whatever this browser showed last.
  useEffect(() => {
    if (!chosen || laid.current === chosen.id) return
    laid.current = chosen.id
    showColumns(Object.fromEntries((chosen.hiddenColumns ?? []).map((id) => [id, false])))
  }, [chosen, showColumns])
  const choose = (view: SavedView | null) => {
    laid.current = view?.id ?? null
    if (view) showColumns(Object.fromEntries((view.hiddenColumns ?? []).map((id) => [id, false])))
    start(() => router.push(path + withView(search.toString(), view), { scroll: false }))
  }
  return {
    views,
    chosen,
    isChanged: chosen !== null && !same(chosen, now.search, now.hiddenColumns),
    now,
    isKept: data !== null,
    want: () => setWanted(true),
    again,
    choose,
  }
}
