import type { Route } from './routes.ts'

export const states = ['filled', 'empty', 'loading', 'error', 'offline', 'forbidden'] as const
export type State = (typeof states)[number]

/** In what a page is looked at. */
export type Look = { locale: 'zh' | 'en'; theme: 'light' | 'dark'; width: 1440 | 390 }

const both = <One, Other>(ones: readonly One[], others: readonly Other[]) =>
  ones.flatMap((one) => others.map((other) => [one, other] as const))

export const looks: readonly Look[] = both(both(['zh', 'en'] as const, ['light', 'dark'] as const), [
  1440, 390,
] as const).map(([[locale, theme], width]) => ({ locale, theme, width }))

/** Why a route hasn't got a state; null where it has. */
export function whyNot(route: Route, state: State): string | null {
  if (route.unseen) return route.unseen
  if (state === 'empty') return typeof route.empty === 'string' ? null : route.empty.none
  if (state === 'loading') return route.loading?.none ?? null
  if (state === 'error') return route.error?.none ?? null
  if (state === 'forbidden') return route.action ? null : 'It is for those who aren’t signed in.'
  return null
}

/** Every page in every state that it has. */
export const scenesOf = (routes: readonly Route[]) =>
  both(routes, states)
    .filter(([route, state]) => whyNot(route, state) === null)
    .map(([route, state]) => ({ route, state }))
