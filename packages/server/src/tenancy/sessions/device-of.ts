import Bowser from 'bowser'

export type Device = { browser: string | null; system: string | null; isPhone: boolean }

/** By what somebody knows their device again: Chrome on Windows, Safari on an iPhone. */
export function deviceOf(userAgent: string | null): Device {
  if (!userAgent) return { browser: null, system: null, isPhone: false }
  const { browser, os, platform } = Bowser.parse(userAgent)
  return {
    browser: browser.name ?? null,
    system: platform.model ?? os.name ?? null,
    isPhone: platform.type === 'mobile',
  }
}
