import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'
import { mustRun } from '../run-tool.ts'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const macPrograms = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath(): string | undefined {
  const directories = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = programs.flatMap((program) => directories.map((directory) => path.join(directory, program)))
  return [...candidates, ...macPrograms].find(isExecutable)
}

function playwrightsOwn(): string | undefined {
  const require = createRequire(path.join(root, 'apps/portal/package.json'))
  const file: string = require('@playwright/test').chromium.executablePath()
  return existsSync(file) ? file : undefined
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && spawnSync('apt-get', ['-v']).status === 0
}

async function fromDistribution(): Promise<string | undefined> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await mustRun('apt-get', ['update', '-qq'], { env })
    await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env })
  } catch {
    return undefined // Ubuntu has none outside its snap store: Playwright's own is next.
  }
  return onPath()
}

/**
 * The program of a Chromium or Chrome, installed when there is none: the distribution's where that is possible, else
 * Playwright's.
 */
export async function findChromium(): Promise<string> {
  const found = onPath() ?? playwrightsOwn() ?? (isDebianRoot() ? await fromDistribution() : undefined)
  if (found) return found
  await mustRun('playwright', ['install', 'chromium'])
  const installed = playwrightsOwn()
  if (!installed) throw new Error('No browser could be installed: put Chromium or Chrome on the PATH.')
  return installed
}
