import { existsSync } from 'node:fs'
import path from 'node:path'
import { step } from '../bootstrap/progress.mjs'
import { root } from '../bootstrap/root.mjs'
import { mustRun } from '../run-tool.ts'
import { hashInputs } from './hash-inputs.ts'
import { whenChanged } from './stamp.ts'

const portal = 'apps/portal'

async function generatePrisma(always: boolean): Promise<void> {
  const hash = hashInputs(['prisma/schema/*.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  const outputs = ['packages/database/generated/prisma/client.ts', 'packages/server/generated/pothos-types.ts']
  await whenChanged({ stamp: 'packages/database/generated/stamp', hash, outputs, always }, () =>
    step('generating the database client', async () => {
      await mustRun('prisma', ['generate'])
    }),
  )
}

async function generateDocuments(always: boolean): Promise<void> {
  if (!existsSync(path.join(root, 'packages/server/schema.graphql'))) return
  const hash = hashInputs([
    `${portal}/codegen.ts`,
    `${portal}/src/**/*.{ts,tsx,graphql}`,
    'packages/server/schema.graphql',
  ])
  await whenChanged({ stamp: `${portal}/generated/stamp`, hash, outputs: [], always }, () =>
    step('generating typed documents', async () => {
      await mustRun('graphql-codegen', ['--config', 'codegen.ts'], { cwd: path.join(root, portal) })
    }),
  )
}

/** Generated code of all packages, made anew where its inputs changed. */
export async function generate({ always = false } = {}): Promise<void> {
  await generatePrisma(always)
  await generateDocuments(always)
}
