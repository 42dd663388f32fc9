declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype' | 'woff2'
    /** One value makes an axis a constant. */
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>
    keepFeatures?: readonly string[]
    noHinting?: boolean
    /** Of the entries by which a font is described, beside the first seven. */
    preserveNameIds?: readonly number[]
  }
  /** A font that has the letters of a text alone. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
