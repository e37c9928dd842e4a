const most = 5

const keyOf = (accountId: string) => `hubcap.search.${accountId}`

/** What somebody searched for and opened, on this device, the latest first. Texts alone: no record is kept here. */
export function recentSearches(accountId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(accountId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function rememberSearch(accountId: string, text: string): void {
  const texts = [text, ...recentSearches(accountId).filter((one) => one !== text)].slice(0, most)
  try {
    localStorage.setItem(keyOf(accountId), JSON.stringify(texts))
  } catch {
    // A browser that keeps nothing searches all the same.
  }
}

export function forgetSearches(accountId: string): void {
  try {
    localStorage.removeItem(keyOf(accountId))
  } catch {
    // Nothing was kept.
  }
}
