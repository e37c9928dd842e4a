const yearSeconds = 365 * 24 * 60 * 60

/** For choices of this browser that the server needs with the next request. Nothing secret goes here. */
export function rememberInCookie(name: string, value: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: Cookie Store isn't in every browser our users carry
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${yearSeconds}; samesite=lax${secure}`
}
