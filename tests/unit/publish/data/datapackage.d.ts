/** The part of the published Data Package library that the tests use; it has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>
  }
  const library: {
    validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>
    Package: {
      load(
        descriptor: object,
        options: { basePath: string; strict: boolean },
      ): Promise<{ getResource(name: string): Resource }>
    }
  }
  export default library
}
