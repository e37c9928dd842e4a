import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'
import { installDebianPackages, isDebianRoot } from '../debian-packages.ts'
import { findProgram } from '../find-program.ts'
import { mustRun } from '../run-tool.ts'

// The shell first: it has no window behind each page, which makes a test about a third cheaper.
const programs = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const macProgram = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

const installed = () => findProgram(...programs, macProgram)

function playwrightsOwn(): string | undefined {
  const require = createRequire(path.join(root, 'apps/portal/package.json'))
  const file: string = require('@playwright/test').chromium.executablePath()
  return existsSync(file) ? file : undefined
}

/** Older distributions have no shell. Ubuntu has neither outside its snap store: Playwright's own is next. */
async function fromDistribution(): Promise<string | undefined> {
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (await installDebianPackages(name, 'fonts-noto-cjk')) return installed()
  return undefined
}

/**
 * The program of a Chromium or Chrome, installed when there is none: the distribution's where that is possible, else
 * Playwright's.
 */
export async function findChromium(): Promise<string> {
  const found = installed() ?? playwrightsOwn() ?? (isDebianRoot() ? await fromDistribution() : undefined)
  if (found) return found
  await mustRun('playwright', ['install', 'chromium'])
  const own = playwrightsOwn()
  if (!own) throw new Error('No browser could be installed: put Chromium or Chrome on the PATH.')
  return own
}
