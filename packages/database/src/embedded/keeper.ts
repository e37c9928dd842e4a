/**
 * A shell that runs the program given as its arguments and holds its standard input open to us: when we end, however that
 * happens, the input ends, and the shell tells the program to stop by that signal.
 */
export const keeper = (signal: 'INT' | 'TERM'): string[] => [
  '-c',
  `exec 3<&0; "$@" </dev/null & server=$!; { cat <&3 >/dev/null; kill -${signal} $server; } & wait $server`,
  'sh',
]
