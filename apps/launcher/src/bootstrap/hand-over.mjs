// Runs on any Node from 20 on, before anything is installed: nothing but Node's own modules may be imported here.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { endWithNpm } from './end-with-npm.mjs'
import { installPackages, isInstalled } from './install-packages.mjs'
import { root } from './root.mjs'

const neededNode = { major: 22, minor: 18 }

function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > neededNode.major || (major === neededNode.major && minor >= neededNode.minor)
}

/** The Node that the lockfile pins for this machine, where there is one. */
function pinnedNode() {
  const directory = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`)
  const file = path.join(directory, 'bin', 'node')
  return existsSync(file) ? file : undefined
}

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/**
 * Runs this same command again on another Node, and ends as it ends.
 * @param {string} node
 */
function runOn(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  // The terminal sends Ctrl-C to both; the child ends in its own time, and this process with it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  child.once('error', (error) => refuse(`The pinned Node at ${node} does not start: ${error.message}`))
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

/**
 * Makes sure that packages are installed and that Node runs TypeScript. Answers false in a process that has handed the
 * command over to another Node and only waits for it.
 * @param {{ install: boolean }} options whether to install what is missing, or only to say so
 * @returns {Promise<boolean>}
 */
export async function handOver({ install }) {
  if (process.platform === 'win32') refuse('Hubcap runs on Linux and macOS; on Windows, run it inside WSL.')
  if (Number(process.versions.node.split('.')[0]) < 20)
    refuse(`Hubcap needs Node 20 or newer to start, and this is ${process.versions.node}: install a newer Node.`)
  if (!isInstalled()) {
    if (!install) refuse('Packages are missing or out of date: run "npm ci" first.')
    await installPackages()
  }
  if (runsTypeScript()) {
    // Started by the older Node above: when that is killed, its end of this channel closes.
    if (process.channel) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
    else endWithNpm()
    process.channel?.unref()
    return true
  }
  const node = pinnedNode()
  if (node) {
    endWithNpm()
    runOn(node)
  } else {
    const { major, minor } = neededNode
    refuse(`On this system Hubcap needs Node ${major}.${minor} or newer, and this is ${process.versions.node}.`)
  }
  return false
}
