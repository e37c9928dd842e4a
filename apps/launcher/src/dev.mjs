import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: true })) {
  const { runCommand } = await import('./run-command.ts')
  const { start } = await import('./start/start.ts')
  const { startForDevelopment } = await import('./dev/start-for-development.ts')
  await runCommand(() => start(startForDevelopment))
}
