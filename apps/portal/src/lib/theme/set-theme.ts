'use client'

import { rememberInCookie } from '../remember-in-cookie.ts'
import { type Theme, themeCookie } from './theme.ts'

/** Changes the look at once; the cookie lets the server send it with the first byte next time. */
export function setTheme(theme: Theme): void {
  rememberInCookie(themeCookie, theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
