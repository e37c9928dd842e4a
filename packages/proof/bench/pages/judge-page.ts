import lighthouse, { desktopConfig, type Flags } from 'lighthouse'

export type Device = 'phone' | 'desk'

export type Judgement = {
  /** KB of scripts that came over the wire for the first load, compressed as they were sent. */
  scriptKb: number
  /** Of 100. */
  performance: number
  accessibility: number
  bestPractices: number
  /** Milliseconds, as Lighthouse reckons them for a slow phone or a desk. */
  largestPaint: number
  blocked: number
}

type Sent = { resourceType?: string; transferSize?: number }

/** Now and then a recording misses its beginning, and Lighthouse says to run it again. */
const tries = 3

async function runLighthouse(url: string, flags: Flags, device: Device) {
  for (let left = tries; ; left--) {
    const result = await lighthouse(url, flags, device === 'desk' ? desktopConfig : undefined)
    const { runtimeError } = result?.lhr ?? {}
    if (!runtimeError || left === 1) return result
  }
}

/** One page with an empty cache, by Lighthouse. @throws where it couldn't load it */
export async function judgePage(url: string, cookie: string, port: number, device: Device): Promise<Judgement> {
  const onlyCategories = ['performance', 'accessibility', 'best-practices']
  const flags = { port, onlyCategories, extraHeaders: { cookie }, logLevel: 'error' as const }
  const result = await runLighthouse(url, flags, device)
  const { categories, audits, runtimeError, finalDisplayedUrl } = result?.lhr ?? {}
  if (!categories || !audits || runtimeError) throw new Error(`${url}: ${runtimeError?.message ?? 'no result'}`)
  if (new URL(finalDisplayedUrl ?? url).pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${finalDisplayedUrl}`)
  const details = audits['network-requests']?.details as { items?: Sent[] } | undefined
  const scripts = (details?.items ?? []).filter(({ resourceType }) => resourceType === 'Script')
  if (scripts.length === 0) throw new Error(`${url} loaded no scripts`)
  const score = (name: string) => Math.round((categories[name]?.score ?? Number.NaN) * 100)
  return {
    scriptKb: scripts.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1024,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    blocked: audits['total-blocking-time']?.numericValue ?? Number.NaN,
  }
}
