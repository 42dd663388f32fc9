/** The package has no types. Files go in and come out by name. */
declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(commands: string, input: Record<string, unknown>): Promise<Record<string, Buffer | string>>
  }
  export default mapshaper
}
