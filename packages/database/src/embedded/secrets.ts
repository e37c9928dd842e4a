import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Generated once for a data directory, and handed to processes by environment only. */
export type Secrets = {
  superuserPassword: string
  ownerPassword: string
  appPassword: string
  auditPassword: string
  /** Signs what the portal and the api say to each other. */
  hubcapSecret: string
  /** Encrypts the portal's session cookie. */
  nextAuthSecret: string
}

function makeSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url')
  return {
    superuserPassword: secret(),
    ownerPassword: secret(),
    appPassword: secret(),
    auditPassword: secret(),
    hubcapSecret: secret(),
    nextAuthSecret: secret(),
  }
}

/** The secrets of a data directory from its secrets.json (mode 600), made at first use. */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json')
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const secrets = makeSecrets()
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  await rename(unfinished, file)
  return secrets
}
