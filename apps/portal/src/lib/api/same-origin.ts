/** Whether a writing request comes from our own pages. Browsers set these headers; another site can't forge them. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}
