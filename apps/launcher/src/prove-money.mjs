import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: true })) {
  const { runCommand } = await import('./run-command.ts')
  const { prove } = await import('./proof/prove.ts')
  await runCommand(async () => {
    process.exitCode = await prove('money/main.ts', process.argv.slice(2))
  })
}
