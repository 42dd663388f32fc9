let rules: Intl.PluralRules | null = null

/** The form of a word after a whole number: 1 пункт, 2 пункта, 5 пунктов; 21 пункт, 22 пункта, 11 пунктов. */
export function plural(count: number, one: string, few: string, many: string): string {
  rules ??= new Intl.PluralRules('ru')
  const category = rules.select(count)
  if (category === 'one') return one
  return category === 'few' ? few : many
}
