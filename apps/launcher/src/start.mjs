import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: true })) {
  const { runCommand } = await import('./run-command.ts')
  const { start } = await import('./start/start.ts')
  const { startBuilt } = await import('./start/start-built.ts')
  await runCommand(() => start(startBuilt))
}
