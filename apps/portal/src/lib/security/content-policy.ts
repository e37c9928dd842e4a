type Place = { secure: boolean; development: boolean }

/**
 * What a page may load and be part of: only what we serve, and of scripts only those that carry the page's own nonce, with
 * what these load. Charts place their bars by style attributes; no style does anything by itself.
 */
export function contentPolicy(nonce: string, { secure, development }: Place): string {
  // React tells more of an error in development, by evaluating.
  const evaluated = development ? " 'unsafe-eval'" : ''
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluated}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return [...rules, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; ')
}
