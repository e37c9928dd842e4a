import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: true })) {
  const { runCommand } = await import('./run-command.ts')
  const { bench } = await import('./bench/bench.ts')
  await runCommand(() => bench(process.argv.slice(2)))
}
