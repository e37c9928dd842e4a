import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: false })) {
  const { runCommand } = await import('./run-command.ts')
  await runCommand(async () => {
    const { generate } = await import('./generate/generate.ts')
    await generate({ always: process.argv.includes('--force') })
  })
}
