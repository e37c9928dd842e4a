import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { step } from './progress.mjs'
import { root } from './root.mjs'

/** @returns {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }> | undefined} */
function lockedPackages(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Whether node_modules holds what package-lock.json asks for; packages for other systems may be missing. */
export function isInstalled() {
  const wanted = lockedPackages('package-lock.json')
  const present = lockedPackages('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.includes('node_modules/') || entry.link) return true
    const found = present[place]
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional)
  })
}

/** @param {string} output */
function reason(output) {
  const line = output.split('\n').find((text) => /npm (ERR!|error) (?!code)/.test(text))
  return line?.replace(/^npm (ERR!|error) /, '').trim() ?? 'npm said nothing more'
}

function runNpmCi() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=optional', '--include=dev']
  const npm = process.env.npm_execpath
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error(reason(output)))))
  })
}

/** Installs exactly what package-lock.json names, without running any package's install script. */
export async function installPackages() {
  try {
    await step('installing packages', runNpmCi)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(`Packages could not be installed (${why}): check the network and run the command again.\n`)
    process.exit(1)
  }
}
