'use client'

import { type Action, can, type Place } from '@hubcap/rules/tenancy/can'
import { createContext, type ReactNode, use } from 'react'
import type { Viewer } from './viewer.ts'

const ViewerContext = createContext<Viewer | null>(null)

export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

/** Who is signed in. Only below the desk's layout. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext)
  if (!viewer) throw new Error('No viewer: this belongs below the desk layout.')
  return viewer
}

/** Whether a button for this action appears. The api asks the same function again. */
export function useCan(action: Action, place?: Place): boolean {
  return can(useViewer(), action, place)
}
