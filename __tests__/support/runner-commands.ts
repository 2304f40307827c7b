export interface RunnerCommand {
  readonly name: string
  readonly properties: string
  readonly data: string
}

/** What the runner reads as commands in a step's output: `::name::` at the start of a line, `##[name]` anywhere in it. */
export function commandsOf(stdout: string): RunnerCommand[] {
  return stdout.split(/\r\n|\r|\n/).flatMap((line) => {
    // .NET trims NEL as well, which is no blank to JavaScript.
    const text = line.replace(/^[\s\u0085]+/, '')
    const [, name, properties = '', data = ''] =
      /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(text) ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(text) ?? []
    return name === undefined ? [] : [{ name, properties, data }]
  })
}
