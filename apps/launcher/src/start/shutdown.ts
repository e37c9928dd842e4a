type Stop = { name: string; stop: () => Promise<void> | void }

/** What was started, to be stopped in the opposite order, once, however the end comes. */
export class Shutdown {
  readonly #started: Stop[] = []
  #running: Promise<void> | undefined

  /** Whether the end has begun: what ends from now on was meant to. */
  get begun(): boolean {
    return this.#running !== undefined
  }

  add(name: string, stop: Stop['stop']): void {
    this.#started.push({ name, stop })
  }

  run(): Promise<void> {
    this.#running ??= this.#stopAll()
    return this.#running
  }

  async #stopAll(): Promise<void> {
    for (const { name, stop } of this.#started.reverse()) {
      try {
        await stop()
      } catch (error) {
        console.error(`${name} did not stop cleanly:`, error)
      }
    }
  }

  /** Ctrl-C, a closed terminal, or a supervisor's request end everything, and then this process. */
  onSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (this.begun) return
        process.stdout.write('\n  … stopping\n')
        this.run().then(() => {
          process.stdout.write('  ✓ stopped\n')
          process.exit(0)
        })
      })
    }
  }
}
