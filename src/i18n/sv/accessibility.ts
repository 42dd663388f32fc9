import type { accessibility as english } from '../en/accessibility.ts'

export const accessibility: typeof english = {
  tested:
    'Varje ändring testas maskinellt i Chromium: axe med alla sina regler på varje slags sida, i ljust, mörkt och smalt läge; vägen genom sidorna med tangentbordet och det som en skärmläsare får; synlig fokus; storleken på det som ska träffas; text i 200 procent och med större avstånd; en bredd på 320 bildpunkter; påtvingade färger. Att öppna ett gränsövergångsställe med tangentbordet, dess sida, kartlagren och vägen tillbaka testas även i Firefox. Personer som använder skärmläsare, förstoring eller röststyrning har ännu inte testat webbplatsen.',
}
