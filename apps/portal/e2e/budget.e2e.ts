import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { actAs } from './house/sign-in.ts'

const budget = 200 * 1024

/** A server may close a connection that was kept just when it is used again; a browser would ask anew, too. */
const again = { maxRetries: 3 }

const pages = [
  '/',
  '/sales',
  '/quotas',
  '/sales/new',
  '/performance',
  '/reports',
  '/scorecard',
  '/scorecard/edit',
  '/stores',
  '/stores/new',
  '/franchisees',
  '/franchisees/new',
  '/staff',
  '/staff/new',
  '/invitations',
  '/invitations/new',
  '/accounts',
  '/customers',
  '/customers/files',
  '/messages',
  '/till',
  '/receipts',
  '/invoices',
  '/day-close',
  '/cards',
  '/card-law',
  '/card-stock',
  '/card-stock/move',
  '/clearing',
  '/clearing/statement',
  '/clearing/royalty/new',
  '/books',
  '/prepayment',
  '/openings',
  '/member-rules',
  '/member-rules/edit',
  '/service-items',
  '/card-products',
  '/card-products/new',
  '/imports',
  '/imports/new',
  '/settings',
  '/audit-log',
  '/api-keys',
  '/api-keys/new',
  '/webhooks',
  '/webhooks/new',
  '/system',
]

/** The scripts that a page's own HTML names: what a browser must have before the page can be used. */
const scriptsOf = (html: string) => [
  ...new Set([...html.matchAll(/<script[^>]* src="([^"]+\.js)"(?![^>]*nomodule)/gi)].map(([, src]) => src ?? '')),
]

test('no page loads more than 200 KB of scripts first', async ({ page, request }) => {
  const sizes = new Map<string, number>()
  const sizeOf = async (src: string) => {
    const known = sizes.get(src)
    if (known !== undefined) return known
    const size = gzipSync(await (await request.get(src, again)).body()).length
    sizes.set(src, size)
    return size
  }
  const weigh = async (path: string) => {
    const scripts = scriptsOf(await (await page.request.get(path, again)).text())
    expect(scripts.length, path).toBeGreaterThan(3)
    const weights = await Promise.all(scripts.map(sizeOf))
    return weights.reduce((sum, size) => sum + size, 0)
  }
  const weights: [string, number][] = [['/sign-in', await weigh('/sign-in')]]
  await actAs(page, 'admin')
  for (const path of pages) weights.push([path, await weigh(path)])
  const tooHeavy = weights
    .filter(([, weight]) => weight > budget)
    .map(([path, weight]) => `${path}: ${Math.round(weight / 1024)} KB`)
  expect(tooHeavy).toEqual([])
})
