import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: false })) {
  const { runCommand } = await import('./run-command.ts')
  const { backup } = await import('./backup/backup.ts')
  await runCommand(() => backup(process.argv.slice(2)))
}
