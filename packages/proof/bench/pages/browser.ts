import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../frame/free-port.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The program of a Chromium or Chrome on PATH. @throws where there is none */
function findBrowser(): string {
  const directories = (process.env.PATH ?? '').split(path.delimiter)
  const found = names.flatMap((name) => directories.map((place) => path.join(place, name))).find(isExecutable)
  if (!found) throw new Error(`This bench needs a browser on PATH, one of ${names.join(', ')}`)
  return found
}

/** A browser without a window that tools may drive, with a profile of its own. */
export async function startBrowser(profile: string): Promise<{ port: number; stop: () => Promise<void> }> {
  const port = await freePort()
  const flags = [
    '--headless=new',
    '--disable-gpu',
    '--no-first-run',
    '--disable-dev-shm-usage',
    `--user-data-dir=${profile}`,
  ]
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...flags, ...sandbox, `--remote-debugging-port=${port}`, 'about:blank']
  const child = spawn(findBrowser(), args, { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    child.kill()
    await ended
    process.off('exit', kill)
  }
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/json/version`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let waited = 0; waited < 300; waited++) {
    if (await answers()) return { port, stop }
    await sleep(100)
  }
  await stop()
  throw new Error('The browser didn’t start within half a minute')
}
