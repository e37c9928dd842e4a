import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { step } from '../bootstrap/progress.mjs'
import { root } from '../bootstrap/root.mjs'
import { hashInputs } from '../generate/hash-inputs.ts'
import { whenChanged } from '../generate/stamp.ts'
import { mustRun } from '../run-tool.ts'

const portal = path.join(root, 'apps/portal')
const standalone = path.join(portal, '.next/standalone/apps/portal')

/** What the built portal is made of. */
const sources = [
  'apps/portal/{src,public,messages}/**/*',
  'apps/portal/*.{ts,mjs,json}',
  'packages/{rules,words}/src/**/*',
  'packages/server/schema.graphql',
  'package-lock.json',
]

// Next writes next-env.d.ts itself.
const isNoSource = (file: string) => /\.test\.tsx?$|next-env\.d\.ts$/.test(file)

async function build(): Promise<void> {
  rmSync(path.join(portal, '.next/standalone'), { recursive: true, force: true })
  await mustRun('next', ['build'], {
    cwd: portal,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  // The standalone server brings neither: Next leaves them to a web server in front.
  cpSync(path.join(portal, '.next/static'), path.join(standalone, '.next/static'), { recursive: true })
  const assets = path.join(portal, 'public')
  if (existsSync(assets)) cpSync(assets, path.join(standalone, 'public'), { recursive: true })
}

/** The program of the built portal, built anew when anything it is made of changed. */
export async function buildPortal(): Promise<string> {
  const server = path.join(standalone, 'server.js')
  const stamped = {
    stamp: 'apps/portal/.next/hubcap-stamp',
    hash: hashInputs(sources, isNoSource),
    outputs: [path.relative(root, server)],
  }
  await whenChanged(stamped, () => step('building the portal', build))
  return server
}
