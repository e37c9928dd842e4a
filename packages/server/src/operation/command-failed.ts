/** What a command has to say where it found something wrong: it ends so, with these lines. */
export class CommandFailed extends Error {
  readonly lines: readonly string[]
  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'CommandFailed'
    this.lines = lines
  }
}
